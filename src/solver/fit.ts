import type { Matrix } from '../linear-algebra/matrix';

/** One fitted model, seen through its values. */
export interface Fit {
  /** at the training points, n×c */
  readonly fitted: Matrix;
  /** at the evaluation points, m×c; no rows without a cross kernel */
  readonly predictions: Matrix;
}
