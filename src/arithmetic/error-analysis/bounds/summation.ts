import { u } from './roundoff';

/**
 * A sum of `terms` numbers whose absolute values add up to `magnitude`: error at most terms·u·magnitude.
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", section 4.2.
 */
export function summationBound(terms: number, magnitude: number): number {
  return terms * u * magnitude;
}

/**
 * Two vectors at a distance of at most this bound cannot be distinguished from equal ones in floating point: each
 * carries at least the rounding of the sums of n products that it was computed from.
 */
export function indistinguishable(distance: number, points: number, magnitude: number): boolean {
  return distance <= summationBound(points, magnitude);
}
