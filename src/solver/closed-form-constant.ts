import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { LimitInputs } from './inputs';
import { limit } from './limit';
import { factorRidge } from './ridge';

/**
 * y⁽τ⁾ for a constant weight α: S_∞y + ((1−α)S)^τ (I − S_∞)y with S_∞ = K(K + (λ/α)I)⁻¹, and S^τ y for α = 0.
 * The power is computed by repeated squaring: a billion steps cost thirty products.
 * @param steps τ, a whole number ≥ 0
 * @throws NotPositiveDefiniteError where K + λI is not positive definite in float64
 */
export function closedFormConstant(
  inputs: LimitInputs,
  steps: number,
  backend: Backend = mlMatrixBackend,
): Matrix {
  const { kernel, targets, ridge, weight } = inputs;
  const smoother = factorRidge(kernel, ridge, backend).solve(kernel);
  const { fitted: limitFit } = limit(inputs, backend);
  const decayed = backend.multiply(
    power(Matrix.mul(smoother, 1 - weight), steps, backend),
    Matrix.sub(targets, limitFit),
  );
  return Matrix.add(limitFit, decayed);
}

function power(matrix: Matrix, exponent: number, backend: Backend): Matrix {
  let result = Matrix.eye(matrix.rows);
  let square = matrix;
  for (let remaining = exponent; remaining > 0; remaining = Math.floor(remaining / 2)) {
    if (remaining % 2 === 1) result = backend.multiply(result, square);
    square = backend.multiply(square, square);
  }
  return result;
}
