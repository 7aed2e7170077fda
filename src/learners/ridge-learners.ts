import type { PositiveDefiniteFactor } from '../linear-algebra/backend';
import type { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { mixTargets } from '../solver/mix-targets';
import { factorRidge } from '../solver/ridge';
import type { Learner } from './learner';

/**
 * Kernel ridge regression by this package's own solver. Inputs are kernel rows: K = κ(X, X) to train on, K̃ = κ(X̃, X)
 * to predict from.
 * @param ridge λ > 0. Training throws NotPositiveDefiniteError where K + λI is not positive definite in float64
 */
export function kernelRidgeLearner(ridge: number): Learner {
  const factorOf = rememberFactor((kernel) => factorRidge(kernel, ridge, mlMatrixBackend));
  return {
    name: 'kernel ridge',
    train(kernel, { truth, previous, weight }) {
      const coefficients = factorOf(kernel).solve(mixTargets(weight, truth, previous));
      return { predict: (crossKernel) => crossKernel.mmul(coefficients), gradientSteps: 0 };
    },
  };
}

/**
 * Ridge regression on frozen features: argmin over β of ½‖Φβ − z‖² + (λ/2)‖β‖². Inputs are feature rows. The minimiser
 * is found as β = Φᵀ(ΦΦᵀ + λI)⁻¹z, because there may be many more features than points.
 * @param ridge λ > 0
 */
export function featureRidgeLearner(name: string, ridge: number): Learner {
  const factorOf = rememberFactor((features) =>
    factorRidge(features.mmul(features.transpose()), ridge, mlMatrixBackend),
  );
  return {
    name,
    train(features, { truth, previous, weight }) {
      const coefficients = factorOf(features).solve(mixTargets(weight, truth, previous));
      const weights = features.transpose().mmul(coefficients);
      return { predict: (inputs) => inputs.mmul(weights), gradientSteps: 0 };
    },
  };
}

/** One factorisation serves all trainings on the same inputs. */
function rememberFactor(
  factor: (inputs: Matrix) => PositiveDefiniteFactor,
): (inputs: Matrix) => PositiveDefiniteFactor {
  const known = new WeakMap<Matrix, PositiveDefiniteFactor>();
  return (inputs) => {
    const kept = known.get(inputs) ?? factor(inputs);
    known.set(inputs, kept);
    return kept;
  };
}
