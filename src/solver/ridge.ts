import type { Backend, PositiveDefiniteFactor } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';

/** G = K + λI. */
export function addRidge(kernel: Matrix, ridge: number): Matrix {
  const sum = kernel.clone();
  for (let i = 0; i < sum.rows; i++) {
    sum.set(i, i, sum.get(i, i) + ridge);
  }
  return sum;
}

/**
 * The Cholesky factor of G = K + λI; `solve(z)` gives the dual coefficients c = G⁻¹z of the ridge fit to z.
 * @throws NotPositiveDefiniteError where G is not positive definite in float64
 */
export function factorRidge(kernel: Matrix, ridge: number, backend: Backend): PositiveDefiniteFactor {
  return backend.factorPositiveDefinite(kernel, ridge);
}

/** K̃c, m×c; a matrix without rows where nothing is to be predicted. */
export function predict(crossKernel: Matrix | undefined, coefficients: Matrix, backend: Backend): Matrix {
  return crossKernel === undefined
    ? Matrix.zeros(0, coefficients.columns)
    : backend.multiply(crossKernel, coefficients);
}
