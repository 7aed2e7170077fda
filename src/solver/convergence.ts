import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { distance, norm } from '../linear-algebra/norms';
import { distill } from './distill';
import { ridgeFilter } from './filters';
import type { LimitInputs } from './inputs';
import { limit } from './limit';

/** The convergence of a path with one constant weight to its limit. */
export interface Convergence {
  /** ρ = (1−α) d_max/(d_max+λ) */
  readonly rate: number;
  /** ‖y⁽ᵗ⁾ − y⁽∞⁾‖ for t = 0 … τ */
  readonly distances: readonly number[];
  /** ρᵗ ‖(I − S_∞)y‖ for t = 0 … τ: none of the distances exceeds its bound */
  readonly bounds: readonly number[];
}

/** The distances to the limit and their bounds. @param steps τ ≥ 0; @throws NotPositiveDefiniteError */
export function convergence(
  inputs: LimitInputs,
  steps: number,
  backend: Backend = mlMatrixBackend,
): Convergence {
  const { kernel, targets, ridge, weight } = inputs;
  const { fitted: limitFit } = limit(inputs, backend);
  const weights = Array.from({ length: steps }, () => weight);
  const path = [
    targets,
    ...distill({ kernel, targets, ridge, weights }, backend).map(({ fitted }) => fitted),
  ];
  const [largest = 0] = backend.symmetricEigen(kernel).values;
  const rate = (1 - weight) * ridgeFilter(Math.max(largest, 0), ridge);
  const remainder = norm(Matrix.sub(targets, limitFit));
  return {
    rate,
    distances: path.map((fitted) => distance(fitted, limitFit)),
    bounds: path.map((_, step) => rate ** step * remainder),
  };
}
