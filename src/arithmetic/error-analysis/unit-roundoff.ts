/** Precisions a subject can declare; each has a unit roundoff. */
export type Precision = 'float64' | 'float32';

/**
 * Unit roundoff u of IEEE 754 arithmetic with round to nearest: fl(a ∘ b) = (a ∘ b)(1 + δ), |δ| ≤ u.
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", section 2.2.
 */
export const unitRoundoff: Readonly<Record<Precision, number>> = {
  float64: 2 ** -53,
  float32: 2 ** -24,
};

/** The smallest normal number. Below it, results lose digits, which bounds relative to their size do not cover. */
export const smallestNormal: Readonly<Record<Precision, number>> = {
  float64: 2 ** -1022,
  float32: 2 ** -126,
};

/** A bound for float64, converted to another precision: every bound is proportional to the unit roundoff. */
export function boundIn(precision: Precision, bound: number): number {
  return (bound * unitRoundoff[precision]) / unitRoundoff.float64;
}
