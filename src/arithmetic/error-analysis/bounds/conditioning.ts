import { testRatioThreshold } from '../test-ratio';
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
  /** ‖G‖ > 0 */
  readonly systemNorm: number;
}

/** κ ≤ 100: at most two digits are lost. */
export function isWellConditioned(conditionNumber: number): boolean {
  return conditionNumber <= 100;
}

/**
 * Whether a correct method that squares κ can exceed the threshold: its test ratio is about κ. Where this is false, a
 * method that exceeds the threshold is wrong.
 */
export function squaringExceedsThreshold(conditionNumber: number): boolean {
  return conditionNumber > testRatioThreshold;
}

/**
 * n·u·κ ≥ 1: rounding K + λI to this precision can already make it singular. Nothing can then be required of a subject
 * that computes in it.
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", theorem 10.7.
 */
export function isSingularIn(precision: Precision, points: number, conditionNumber: number): boolean {
  return boundIn(precision, points * u * conditionNumber) >= 1;
}
