import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';

/**
 * A table with lines around its cells or, where that is wider than the terminal, one paragraph for each row.
 * @param columns of the terminal; undefined where nothing limits the width, as in a file
 */
export function terminalTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | undefined,
): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  const text = table.toString();
  return columns === undefined || widthOf(text) <= columns ? text : paragraphs(head, rows, columns);
}

function widthOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => stripVTControlCharacters(line).length));
}

function paragraphs(
  [, ...head]: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): string {
  return rows
    .map(([name = '', ...cells]) => {
      const facts = cells.map((cell, index) => `${head[index] ?? ''} ${cell.replaceAll('\n', ', ')}`);
      return [name, ...wrapped(facts, columns - 2).map((line) => `  ${line}`)].join('\n');
    })
    .join('\n');
}

/** As many facts on a line as fit; one that does not is left to the terminal to break. */
function wrapped(facts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const extended = lines.length === 0 ? fact : `${String(lines.at(-1))}, ${fact}`;
    if (lines.length > 0 && widthOf(extended) <= columns) lines[lines.length - 1] = extended;
    else lines.push(fact);
  }
  return lines;
}
