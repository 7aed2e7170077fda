import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Fit } from './fit';
import type { LimitInputs } from './inputs';
import { factorRidge, predict } from './ridge';

/**
 * Infinitely many steps with constant weight α: ridge regression with the ridge amplified to λ/α,
 * y⁽∞⁾ = K(K + (λ/α)I)⁻¹y. For α = 0 the limit is 0.
 * @throws NotPositiveDefiniteError where K + (λ/α)I is not positive definite in float64
 */
export function limit(inputs: LimitInputs, backend: Backend = mlMatrixBackend): Fit {
  const { kernel, targets, ridge, weight, crossKernel } = inputs;
  const coefficients =
    weight === 0
      ? Matrix.zeros(targets.rows, targets.columns)
      : factorRidge(kernel, ridge / weight, backend).solve(targets);
  return {
    fitted: backend.multiply(kernel, coefficients),
    predictions: predict(crossKernel, coefficients, backend),
  };
}
