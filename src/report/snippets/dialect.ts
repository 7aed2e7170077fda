import type { MatrixJson, NumberJson } from '../../protocol/numbers-json';

/** How a language writes things down; operations know their formulas in each. */
export interface Dialect {
  /** as headings have it */
  readonly title: string;
  /** of a fenced block in Markdown */
  readonly fence: string;
  /** what implementations in this language call it, in lower case */
  readonly names: readonly string[];
  readonly comment: string;
  /** first lines of every snippet */
  readonly preamble: readonly string[];
  readonly assign: (name: string, value: string) => string;
  /** of a matrix with one row at least */
  readonly matrix: (rows: MatrixJson) => string;
  readonly list: (values: readonly NumberJson[]) => string;
}

/** A number as every language here reads it. */
export function literal(value: NumberJson): string {
  return value === '-0' ? '-0.0' : String(value);
}
