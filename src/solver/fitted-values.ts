import { differenceKeepsDigits } from '../arithmetic/error-analysis/bounds/fitted';
import { largestOnDiagonal } from '../linear-algebra/array-kernels/diagonal';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import type { RidgeInputs } from './inputs';

/** Up to this size the product with K is cheap; the code then follows the formula. */
const largestSmall = 32;

/**
 * y = Kc, n×c, for the coefficients c = G⁻¹z of a fit to z. From (K + λI)c = z follows Kc = z − λc, which costs n
 * subtractions instead of n² products. It is used for large K, unless digits would cancel.
 */
export function fittedValues(
  { kernel, ridge }: Pick<RidgeInputs, 'kernel' | 'ridge'>,
  mixedTargets: Matrix,
  coefficients: Matrix,
  backend: Backend,
): Matrix {
  return kernel.rows > largestSmall && differenceKeepsDigits(ridge, largestDiagonal(kernel))
    ? Matrix.sub(mixedTargets, Matrix.mul(coefficients, ridge))
    : backend.multiply(kernel, coefficients);
}

/** max k_ii = max e_iᵀKe_i ≤ ‖K‖. */
function largestDiagonal({ rows, elements }: Matrix): number {
  return largestOnDiagonal(elements, rows);
}
