import type { ReactElement, ReactNode } from 'react';
import { DataTable } from '../data-table';

interface SizeTableProps {
  readonly label: string;
  readonly cells: readonly { readonly points: number; readonly steps: number; readonly text: ReactNode }[];
}

/** Something told of every number of points n, in rows, and of steps τ, in columns. */
export function SizeTable({ label, cells }: SizeTableProps): ReactElement {
  const points = ascending(cells.map((cell) => cell.points));
  const steps = ascending(cells.map((cell) => cell.steps));
  return (
    <DataTable
      label={label}
      columns={[
        { head: 'n', kind: 'short' },
        ...steps.map((step) => ({ head: `τ = ${step}`, kind: 'number' as const })),
      ]}
      rows={points.map((n) => ({
        key: String(n),
        cells: [
          n,
          ...steps.map((tau) => cells.find((cell) => cell.points === n && cell.steps === tau)?.text ?? '–'),
        ],
      }))}
    />
  );
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
