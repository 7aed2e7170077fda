import { boundIn, type Precision } from '../unit-roundoff';
import { u } from './roundoff';

/**
 * What the rounding bounds of a problem depend on.
 *
 * Notation of all bounds: n points, u unit roundoff, G = K + λI, κ = ‖G‖‖G⁻¹‖, S = KG⁻¹, T see `accumulation`.
 */
export interface Conditioning {
  /** n ≥ 1 */
  readonly points: number;
  /** κ ≥ 1 */
  readonly conditionNumber: number;
  /** T ≥ 0 */
  readonly accumulation: number;
  /** ‖y‖, Frobenius over all outputs; outputs are independent, so their squared errors add up */
  readonly targetNorm: number;
  /** η/‖G‖, where an implementation may begin with another K, at a distance of η at most; default 0. See `relativeEvaluationError`. */
  readonly evaluation?: number;
  /** ‖G‖ > 0 */
  readonly systemNorm: number;
}

/** κ ≤ 100: at most two digits are lost. */
export function isWellConditioned(conditionNumber: number): boolean {
  return conditionNumber <= 100;
}

/**
 * n·u·κ ≥ 1: rounding K + λI to this precision can already make it singular. Nothing can then be required of a subject
 * that computes in it. Where it evaluates K itself, so can that.
 * @param evaluation η/‖G‖
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", theorem 10.7.
 */
export function isSingularIn(
  precision: Precision,
  points: number,
  conditionNumber: number,
  evaluation = 0,
): boolean {
  return boundIn(precision, (points * u + evaluation) * conditionNumber) >= 1;
}
