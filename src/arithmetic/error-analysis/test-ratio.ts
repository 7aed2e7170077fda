/**
 * A test ratio is a residual divided by the size that rounding errors alone can give it, so that a right
 * implementation scores O(1) whatever the size, the conditioning and the precision of the problem.
 * The threshold is the one LAPACK's own test programs use for linear solves.
 * Source: LAPACK Working Note 41, "Installation Guide for LAPACK", section 7.
 */
export const testRatioThreshold = 30;

/** residual / scale, where nothing over nothing is 0: both sides are exactly right. */
export function testRatio(residual: number, scale: number): number {
  return residual === 0 && scale === 0 ? 0 : residual / scale;
}

/** Written so that NaN and Infinity fail: a comparison with NaN is false. */
export function passes(ratio: number): boolean {
  return Number.isFinite(ratio) && ratio < testRatioThreshold;
}

/** Whether a test ratio is worse than another; one that is no number is worse than any, and any worse than none. */
export function exceeds(ratio: number, other: number | undefined): boolean {
  return other === undefined || (!Number.isNaN(other) && !(ratio <= other));
}
