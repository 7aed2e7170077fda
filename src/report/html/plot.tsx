import type { ReactElement } from 'react';

interface PlotProps {
  /** the chart in words */
  readonly label: string;
  readonly svg: string;
  /** default none */
  readonly title?: string;
}

/** A chart that was drawn beforehand. */
export function Plot({ label, svg, title }: PlotProps): ReactElement {
  return (
    <div className="plot">
      {title === undefined ? null : <p className="title">{title}</p>}
      <div role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  );
}
