/**
 * A test ratio is a residual divided by the size that rounding errors alone can give it. A correct implementation
 * scores O(1), independently of the size, the conditioning and the precision of the problem. The threshold is that of
 * LAPACK's test programs for linear solves.
 * Source: LAPACK Working Note 41, "Installation Guide for LAPACK", section 7.
 */
export const testRatioThreshold = 30;

/** residual / scale; 0/0 is 0, because both sides are then exact. */
export function testRatio(residual: number, scale: number): number {
  return residual === 0 && scale === 0 ? 0 : residual / scale;
}

/** Whether a test ratio passes. NaN and Infinity fail: a comparison with NaN is false. */
export function passes(ratio: number): boolean {
  return Number.isFinite(ratio) && ratio < testRatioThreshold;
}

/** Whether a test ratio is worse than another. NaN is worse than every number; every ratio is worse than undefined. */
export function exceeds(ratio: number, other: number | undefined): boolean {
  return other === undefined || (!Number.isNaN(other) && !(ratio <= other));
}
