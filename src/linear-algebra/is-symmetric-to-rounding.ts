import { negligibleBelow } from '../arithmetic/error-analysis/bounds/spectrum';
import type { Matrix } from './matrix';
import { norm } from './norms';

/** Whether A is square and differs from Aᵀ by no more than rounding, as products of BLAS do; false where it holds a NaN. */
export function isSymmetricToRounding(matrix: Matrix): boolean {
  return matrix.isSymmetric() || (matrix.isSquare() && firstAsymmetry(matrix) === undefined);
}

/** Row and column of the first entry below the diagonal that differs from its mirror image by more than rounding, or is NaN. */
export function firstAsymmetry(matrix: Matrix): readonly [row: number, column: number] | undefined {
  const negligible = negligibleBelow(matrix.rows, norm(matrix));
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = 0; j <= i; j++) {
      if (!(Math.abs(matrix.get(i, j) - matrix.get(j, i)) <= negligible)) return [i, j];
    }
  }
  return undefined;
}
