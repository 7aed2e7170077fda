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

/** The smallest normal number: below it, results lose digits that no bound relative to their size allows for. */
export const smallestNormal: Readonly<Record<Precision, number>> = {
  float64: 2 ** -1022,
  float32: 2 ** -126,
};

/** A bound for float64 as it is in another precision: every bound is proportional to the unit roundoff. */
export function boundIn(precision: Precision, bound: number): number {
  return (bound * unitRoundoff[precision]) / unitRoundoff.float64;
}
