import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Fit } from './fit';
import type { DistillInputs } from './inputs';
import { factorRidge, predict } from './ridge';
import { weightPolynomial } from './weight-polynomial';

/**
 * Step τ directly from the first fit, for any schedule: y⁽τ⁾ = P_τ(S) y⁽¹⁾ and f⁽τ⁾(X̃) = K̃G⁻¹P_τ(S) y.
 * P_τ(S) is evaluated by Horner's rule; for weights in [0,1] its coefficients are non-negative and sum to 1.
 * @throws RangeError where there is no step
 * @throws NotPositiveDefiniteError where K + λI is not positive definite in float64
 */
export function closedForm(inputs: DistillInputs, backend: Backend = mlMatrixBackend): Fit {
  const { kernel, targets, ridge, weights, crossKernel } = inputs;
  if (weights.length === 0) throw new RangeError('the closed form needs at least one step');
  const factor = factorRidge(kernel, ridge, backend);
  const smooth = (values: Matrix): Matrix => backend.multiply(kernel, factor.solve(values));

  const sum = weightPolynomial(weights).reduceRight<Matrix>(
    (higher, coefficient) => Matrix.add(Matrix.mul(targets, coefficient), smooth(higher)),
    Matrix.zeros(targets.rows, targets.columns),
  );
  return { fitted: smooth(sum), predictions: predict(crossKernel, factor.solve(sum), backend) };
}
