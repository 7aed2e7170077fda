import type { ReactElement } from 'react';
import { abbreviated, type Entry, shortEntry } from '../../text/entries-text';

/** A matrix with its name above it; nothing where it has no entries. */
export function MatrixView({
  name,
  rows,
}: {
  readonly name: string;
  readonly rows: readonly (readonly Entry[])[];
}): ReactElement | null {
  if (rows.every((row) => row.length === 0)) return null;
  const lines = abbreviated(rows, (row) => abbreviated(row, shortEntry, '…'), ['…']);
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={`The matrix ${name}`}>
      <table className="small-matrix">
        <caption>{name}</caption>
        <tbody>
          {lines.map((line, i) => (
            <tr key={i}>
              {line.map((entry, j) => (
                <td key={j} className="number">
                  {entry.replace(/^-/, '−')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
