import type { ReactElement } from 'react';
import type { Picture } from '../../../claims/picture';
import type { AuditReport } from '../../audit-report';
import { panelChart } from '../charts/panel-chart';
import { styledPanels } from '../charts/series-style';
import { Legend } from '../legend';
import { Plot } from '../plot';

/** The pictures that claims bring with them. */
export function picturesOf({ claims }: Pick<AuditReport, 'claims'>): Picture[] {
  return claims
    .flatMap(({ evidence }) => evidence)
    .flatMap((item) => (item.method === 'published' ? (item.pictures ?? []) : []));
}

export function Pictures({ pictures }: { readonly pictures: readonly Picture[] }): ReactElement {
  return (
    <section id="pictures">
      <h2>The paper’s pictures, computed anew from the authors’ data</h2>
      {pictures.map((picture) => (
        <PictureFigure key={picture.id} picture={picture} />
      ))}
    </section>
  );
}

function PictureFigure({
  picture: { id, title, caption, panels },
}: {
  readonly picture: Picture;
}): ReactElement {
  const styled = styledPanels(panels);
  const entries = styled.flat().map(({ series: { name }, style }) => ({ name, style }));
  return (
    <figure className="picture" aria-labelledby={`picture-${id}`}>
      <h3 id={`picture-${id}`}>{title}</h3>
      <figcaption>{caption}</figcaption>
      <div className="charts">
        {panels.map((panel, index) => (
          <Plot
            key={index}
            title={panel.title}
            label={`${title}, ${panel.title}: ${panel.y.label} against ${panel.x.label}, for ${names(entries)}`}
            svg={panelChart(`picture-${id}-${index + 1}`, panel, styled[index] ?? [])}
          />
        ))}
      </div>
      <Legend entries={entries} />
    </figure>
  );
}

function names(entries: readonly { readonly name: string }[]): string {
  return [...new Set(entries.map(({ name }) => name))].join(', ');
}
