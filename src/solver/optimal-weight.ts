import { element } from '../arithmetic/element';
import { indistinguishable } from '../arithmetic/error-analysis/bounds/summation';
import { unitFor } from '../arithmetic/power-of-two';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { distance, innerProduct, norm } from '../linear-algebra/norms';
import { distill } from './distill';
import type { OptimalWeightInputs } from './inputs';

/** The weight that minimises ‖ỹ − (αp + (1−α)q)‖² over α. */
export type OptimalWeight =
  | {
      readonly kind: 'unique';
      /** α* over all real numbers */
      readonly weight: number;
      /** the best weight in [0, 1]: α* clipped, because the loss is a parabola */
      readonly clipped: number;
    }
  /** p = q: every weight gives the same predictions, so every weight is optimal */
  | { readonly kind: 'degenerate' };

/** The two predictions that a weight mixes, at the evaluation points (m×c). */
export interface WeightedPredictions {
  /** p: the first fit */
  readonly truthOnly: Matrix;
  /** q: a student fitted to the previous fitted values alone */
  readonly previousOnly: Matrix;
}

/** α* = ⟨p − q, ỹ − q⟩ / ‖p − q‖² for step t = weights.length + 1. @throws NotPositiveDefiniteError */
export function optimalWeight(
  inputs: OptimalWeightInputs,
  backend: Backend = mlMatrixBackend,
): OptimalWeight {
  const predictions = weightedPredictions(inputs, backend);
  return bestMixture(predictions, inputs.evaluationTargets, inputs.kernel.rows);
}

/** p and q for step t = weights.length + 1: the first step of the path and the one that weight 0 would add to it. */
export function weightedPredictions(
  inputs: OptimalWeightInputs,
  backend: Backend = mlMatrixBackend,
): WeightedPredictions {
  const steps = distill({ ...inputs, weights: [...inputs.weights, 0] }, backend);
  return { truthOnly: element(steps, 0).predictions, previousOnly: element(steps, -1).predictions };
}

/** @param points n: the number of products in each prediction, which decides whether p − q is mere rounding */
export function bestMixture(
  { truthOnly, previousOnly }: WeightedPredictions,
  evaluationTargets: Matrix,
  points: number,
): OptimalWeight {
  const gap = distance(truthOnly, previousOnly);
  if (indistinguishable(gap, points, norm(truthOnly) + norm(previousOnly))) return { kind: 'degenerate' };
  const unit = unitFor(gap);
  const direction = Matrix.sub(truthOnly, previousOnly).mul(1 / unit);
  const residual = Matrix.sub(evaluationTargets, previousOnly).mul(1 / unit);
  const weight = innerProduct(direction, residual) / (gap / unit) ** 2;
  return { kind: 'unique', weight, clipped: Math.min(Math.max(weight, 0), 1) };
}
