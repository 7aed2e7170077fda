import { type Precision, unitRoundoff } from './unit-roundoff';

/** Decimal digits that a precision holds: −log₁₀ u, 15.95 for float64. */
export function digitsOf(precision: Precision): number {
  return -Math.log10(unitRoundoff[precision]);
}

/** Decimal digits that a relative error leaves, from 0 to what the precision holds; 0 where it is no number. */
export function digitsLeft(relativeError: number, precision: Precision): number {
  if (Number.isNaN(relativeError)) return 0;
  return Math.min(Math.max(-Math.log10(relativeError), 0), digitsOf(precision));
}

/**
 * Digits left where the test ratio is r and the condition κ. Fits are allowed n·u·κ·T times the largest that they could
 * be, so that r·u·κ is their error relative to that size, for each point and each step; eigenvalues are allowed n·u·‖K‖,
 * so that it is, for each point, the error relative to the smallest d + λ.
 */
export function digitsLeftAt(conditionNumber: number, testRatio: number, precision: Precision): number {
  return digitsLeft(unitRoundoff[precision] * conditionNumber * testRatio, precision);
}

/** Whether fewer than half of the digits that the precision holds are left. */
export function isHalfGone(digits: number, precision: Precision): boolean {
  return digits < digitsOf(precision) / 2;
}
