import type { ReactElement } from 'react';
import type { Picture } from '../../../model/picture';
import { panelChart } from '../charts/panel-chart';
import { styledPanels } from '../charts/series-style';
import { Legend } from '../legend';
import { Plot } from '../plot';

/** A picture with its panels side by side and what their lines and marks stand for. */
export function PictureFigure({
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
