import { Matrix } from '../../src/linear-algebra/matrix';
import { distance, innerProduct } from '../../src/linear-algebra/norms';
import type { WeightedPredictions } from '../../src/solver/optimal-weight';

/** L(α) = ‖ỹ − (αp + (1−α)q)‖² for p ≠ q. */
export interface LossParabola {
  /** α* */
  readonly best: number;
  /** ‖p − q‖ */
  readonly gap: number;
  readonly at: (weight: number) => number;
  /** √L(α), also where L(α) is beyond float64 */
  readonly rootAt: (weight: number) => number;
}

/**
 * By Pythagoras: with e = (p−q)/‖p−q‖ and s = ⟨e, ỹ−q⟩, L(α) = ‖ỹ − q − se‖² + (α‖p−q‖ − s)². Written so, it
 * stays accurate where p is close to q and α* is huge, which mixing p and q first does not.
 */
export function lossParabola(
  { truthOnly, previousOnly }: WeightedPredictions,
  evaluationTargets: Matrix,
): LossParabola {
  const gap = distance(truthOnly, previousOnly);
  const direction = Matrix.sub(truthOnly, previousOnly).mul(1 / gap);
  const residual = Matrix.sub(evaluationTargets, previousOnly);
  const projection = innerProduct(direction, residual);
  const least = distance(residual, Matrix.mul(direction, projection));
  const rootAt = (weight: number): number => Math.hypot(least, weight * gap - projection);
  return { best: projection / gap, gap, at: (weight) => rootAt(weight) ** 2, rootAt };
}
