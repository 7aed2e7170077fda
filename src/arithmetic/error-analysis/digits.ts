import { type Precision, unitRoundoff } from './unit-roundoff';

/** Decimal digits that a precision holds: −log₁₀ u, 15.95 for float64. */
export function digitsOf(precision: Precision): number {
  return -Math.log10(unitRoundoff[precision]);
}

/** Decimal digits that a relative error leaves, from 0 to the digits of the precision; 0 for NaN. */
export function digitsLeft(relativeError: number, precision: Precision): number {
  if (Number.isNaN(relativeError)) return 0;
  return Math.min(Math.max(-Math.log10(relativeError), 0), digitsOf(precision));
}

/**
 * Digits left for test ratio r and condition number κ. The bound of a fit is n·u·κ·T times its largest possible norm;
 * r·u·κ is therefore its error relative to that norm, per point and step. The bound of eigenvalues is n·u·‖K‖; for them
 * r·u·κ is the error relative to the smallest d + λ, per point.
 */
export function digitsLeftAt(conditionNumber: number, testRatio: number, precision: Precision): number {
  return digitsLeft(unitRoundoff[precision] * conditionNumber * testRatio, precision);
}

/** Whether fewer than half of the digits of the precision are left. */
export function isHalfGone(digits: number, precision: Precision): boolean {
  return digits < digitsOf(precision) / 2;
}
