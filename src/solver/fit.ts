import type { Matrix } from '../linear-algebra/matrix';

/** The values of one fitted model. */
export interface Fit {
  /** at the training points, n×c */
  readonly fitted: Matrix;
  /** at the evaluation points, m×c; no rows without a cross kernel */
  readonly predictions: Matrix;
}
