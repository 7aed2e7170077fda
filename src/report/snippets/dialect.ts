import type { CommonKernel } from '../../kernels/kernel';
import type { MatrixJson, NumberJson } from '../../protocol/numbers-json';
import type { Question } from '../../protocol/question';

/** How a language writes numbers down, and the textbook formulas in it. */
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
  /**
   * From the variables K, y, lambda, alphas, alpha, Kx, yx, X, Z, gamma, offset and degree, whichever the question has, to lines of output, each
   * the name of a part of the answer, a colon and its numbers row by row.
   */
  readonly formulas: (question: FormulaChoice) => readonly string[];
}

/** What decides which formulas a question needs. */
export type FormulaChoice =
  RidgeFormulaChoice | { readonly op: 'kernel'; readonly kernel: CommonKernel['type'] };

export interface RidgeFormulaChoice {
  readonly op: Exclude<Question['op'], 'kernel'>;
  /** whether predictions are asked for */
  readonly predicts: boolean;
  /** α = 0: the limit is 0 by definition, not by division */
  readonly weightIsZero: boolean;
  /** p = q: there is no weight to print, so that the distance between the two is */
  readonly everyWeightIsBest: boolean;
}

/** A number as every language here reads it. */
export function literal(value: NumberJson): string {
  return value === '-0' ? '-0.0' : String(value);
}
