import { fractionValue } from '../../arithmetic/exact/fraction-value';

/** An entry of a matrix as reports hold it; a fraction is text, null the weight where every weight is optimal. */
export type Entry = number | string | null;

/** More rows or columns than this are no longer taken in at a glance. */
const mostShown = 5;
const longestNumber = 10;
/** A fraction longer than this is read no more easily than the decimal next to it. */
const longestFraction = 24;

/** (1, 2) for a column, [1 2; 3 4] for a matrix, abbreviated. */
export function entriesText(rows: readonly (readonly Entry[])[]): string {
  const lines = abbreviated(rows, (row) => abbreviated(row, shortEntry, '…').join(' '), '…');
  return rows.every((row) => row.length === 1) ? `(${lines.join(', ')})` : `[${lines.join('; ')}]`;
}

/** The first few of a list as they are shown, and the ellipsis where there are more. */
export function abbreviated<Item, Shown>(
  items: readonly Item[],
  show: (item: Item, position: number) => Shown,
  ellipsis: Shown,
): Shown[] {
  const first = items.slice(0, mostShown).map(show);
  return items.length > mostShown ? [...first, ellipsis] : first;
}

/** An entry to its last digit, but for fractions that are too long to read. */
export function fullEntry(entry: Entry): string {
  if (typeof entry !== 'string' || entry.length <= longestFraction) return String(entry);
  return `≈${fractionValue(entry)}`;
}

/** An entry in some ten characters; ≈ before what has been rounded for that. */
export function shortEntry(entry: Entry): string {
  const text = fullEntry(entry);
  if (typeof entry !== 'number' || text.length <= longestNumber) return text;
  return `≈${Number(entry.toPrecision(6))}`;
}
