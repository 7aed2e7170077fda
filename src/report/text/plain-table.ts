import Table from 'cli-table3';

const edges = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((edge) => [
  edge,
  ...(edge === 'mid' ? ['mid-mid'] : [`${edge}-mid`, `${edge}-left`, `${edge}-right`]),
]);
const noLines = { ...Object.fromEntries(edges.map((edge) => [edge, ''])), middle: '  ' };

/** Rows of cells in columns without lines, the first column flush left; one string for each row. */
export function plainTable(
  rows: readonly (readonly string[])[],
  alignment: 'left' | 'right' = 'right',
): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const table = new Table({
    chars: noLines,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: ['left', ...Array.from({ length: width - 1 }, () => alignment)],
  });
  for (const row of rows) table.push([...row, ...Array.from({ length: width - row.length }, () => '')]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
