import type { ReactElement, ReactNode } from 'react';

/** What a column holds, and the class that sets its width and alignment. */
const classes = {
  text: 'text',
  short: undefined,
  number: 'number',
  mark: 'marks',
  verdict: 'verdicts',
  strip: 'strips',
} as const;

/** A column of a table: what it is called and how its cells are set. */
export interface Column {
  readonly head: ReactNode;
  /** what its cells say, beneath the head; default nothing */
  readonly note?: string;
  /** default text */
  readonly kind?: keyof typeof classes;
}

interface DataTableProps {
  /** what the table holds, for those who cannot see it at a glance */
  readonly label: string;
  readonly columns: readonly Column[];
  /** the first cell of a row is its heading */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** default none */
  readonly className?: string;
  /** on a phone each row is a paragraph instead, its cells with their heads; default not */
  readonly stacks?: boolean;
}

/** A table that scrolls within itself where it is too wide: by keyboard, too. */
export function DataTable({
  label,
  columns,
  rows,
  className = '',
  stacks = false,
}: DataTableProps): ReactElement {
  const classOf = (index: number): string | undefined => classes[columns[index]?.kind ?? 'text'];
  const headOf = (index: number): string | undefined => {
    const head = columns[index]?.head;
    return stacks && typeof head === 'string' ? head : undefined;
  };
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      <table className={`${className}${stacks ? ' stacks' : ''}`.trim() || undefined}>
        <thead>
          <tr>
            {columns.map(({ head, note }, index) => (
              <th key={index} scope="col" className={classOf(index)}>
                {head}
                {note === undefined ? null : <small>{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className={classOf(index)}>
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={classOf(index)} data-head={headOf(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
