import type { ReactElement } from 'react';
import type { MarkShape, SeriesStyle } from './charts/series-style';

/** What the colours and marks of charts stand for. */
export function Legend({
  entries,
}: {
  readonly entries: readonly { readonly name: string; readonly style: SeriesStyle }[];
}): ReactElement {
  const named = entries.filter(
    ({ name }, index) => entries.findIndex((other) => other.name === name) === index,
  );
  return (
    <ul className="legend">
      {named.map(({ name, style }) => (
        <li key={name}>
          <Swatch style={style} />
          {name}
        </li>
      ))}
    </ul>
  );
}

const shapes: Readonly<Record<MarkShape, string>> = {
  circle: 'M9 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  diamond: 'M13 1L18 6L13 11L8 6Z',
  triangle: 'M13 1.5L17.5 10.5H8.5Z',
  rect: 'M9 2h8v8h-8Z',
};

function Swatch({ style: { colour, line, mark } }: { readonly style: SeriesStyle }): ReactElement {
  return (
    <svg viewBox="0 0 26 12" aria-hidden="true">
      {line ? (
        <path
          d="M0 6H26"
          stroke={colour}
          strokeWidth={line.width}
          strokeDasharray={line.dash.join(' ') || undefined}
        />
      ) : null}
      {mark ? (
        <path
          d={shapes[mark.shape]}
          fill={mark.filled ? colour : 'none'}
          stroke={colour}
          strokeWidth={mark.filled ? 0 : 1.5}
        />
      ) : null}
    </svg>
  );
}
