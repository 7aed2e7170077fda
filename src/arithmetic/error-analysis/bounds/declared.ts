import { testRatioThreshold } from '../test-ratio';

/** The errors that a subject declares. */
export interface DeclaredErrors {
  /** relative error by design, as of an iterative method */
  readonly tolerance: number | undefined;
  /** decimal digits that numbers keep in transport */
  readonly digits: number | undefined;
}

/** What a comparison is relative to. */
export interface ComparisonSize {
  /** the rounding bound of the comparison, above 0 */
  readonly rounding: number;
  /** n·u·κ, the relative error of one backward stable solve; undefined where none is solved */
  readonly solveError: number | undefined;
  /** ‖actual‖ + ‖expected‖: both sides may be answers of the subject */
  readonly norms: number;
}

/**
 * How far the declared errors may bring two sides apart, as the scale of a test ratio.
 *
 * A bound of fits is n·u·κ times the size that a fit of such targets can have, T‖y‖ or ‖K̃G⁻¹‖T‖y‖. Divided by n·u·κ it
 * is that size M; where the norms of what is compared are larger, they are. An answer that errs by the tolerance relative
 * to M stays within tolerance·M, which is what passes: the scale is that divided by the threshold.
 *
 * A number written with d significant decimal digits is off by at most ½·10^(1−d) of itself, and a matrix of such by as
 * much of its norm. That is a rounding like any other, and adds to the others.
 */
export function declaredScale(
  { tolerance, digits }: DeclaredErrors,
  { rounding, solveError, norms }: ComparisonSize,
): number {
  const size = Math.max(norms, solveError === undefined ? 0 : rounding / solveError);
  const transported = digits === undefined ? 0 : (size * 10 ** (1 - digits)) / 2;
  const designed = tolerance === undefined ? 0 : (tolerance * size) / testRatioThreshold;
  return Math.max(rounding + transported, designed);
}
