import type { Conditioning } from './conditioning';

/**
 * η of gradual underflow: fl(a∘b) = (a∘b)(1+δ) + η with |η| ≤ u·2⁻¹⁰²² = 2⁻¹⁰⁷⁵; the least double, 2⁻¹⁰⁷⁴, is the next
 * number that can be written down.
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", section 2.2, equation (2.8).
 */
const leastDouble = Number.MIN_VALUE;

/**
 * What underflow adds to `fittedBound`. Each step forms n entries by sums of n products, so a vector errs by at most n·η.
 * An error of z, or of the product Kc, arrives in y as it is (‖S‖ < 1). One of c = G⁻¹z arrives times ‖K‖ ≤ ‖G‖, and one
 * of L⁻¹z times ‖KL⁻ᵀ‖ ≤ ‖G‖‖G⁻¹‖^½ = (κ‖G‖)^½ ≤ √κ·max(1, ‖G‖). Their sum is at most n·η·√κ·(1 + ‖G‖) times a constant.
 * Results that are exactly 0 do not err.
 */
export function underflowBound(conditioning: Conditioning): number {
  const { conditionNumber, accumulation, targetNorm, systemNorm, points } = conditioning;
  if (targetNorm === 0) return 0;
  return points * accumulation * Math.sqrt(conditionNumber) * (1 + systemNorm) * leastDouble;
}

/** What underflow adds to a product with n coefficients, each time one is formed. */
export function productUnderflow({ points, accumulation, targetNorm }: Conditioning): number {
  return targetNorm === 0 ? 0 : points * accumulation * leastDouble;
}
