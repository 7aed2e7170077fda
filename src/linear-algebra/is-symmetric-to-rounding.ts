import { negligibleBelow } from '../arithmetic/error-analysis/bounds/spectrum';
import type { Matrix } from './matrix';
import { norm } from './norms';

/** Whether A is square and differs from Aᵀ by no more than rounding, as products of BLAS do; false where it holds a NaN. */
export function isSymmetricToRounding(matrix: Matrix): boolean {
  if (matrix.isSymmetric()) return true;
  if (!matrix.isSquare()) return false;
  const { rows: size, elements } = matrix;
  const negligible = negligibleBelow(size, norm(matrix));
  return elements.every((entry, place) => {
    const mirrored = elements[(place % size) * size + Math.floor(place / size)] ?? NaN;
    return Math.abs(entry - mirrored) <= negligible;
  });
}
