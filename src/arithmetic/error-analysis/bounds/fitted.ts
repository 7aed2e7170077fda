import type { Conditioning } from './conditioning';
import { u } from './roundoff';
import { underflowBound } from './underflow';

/**
 * ‖ŷ⁽τ⁾ − y⁽τ⁾‖ ≤ c·n·u·κ·T·‖y‖.
 * One step solves (G+E)ŵ = z with ‖E‖ ≤ c·n·u·‖G‖, so K(ŵ−w) = −S E ŵ has norm at most n·u·‖G‖‖ŵ‖ ≤ n·u·κ·‖z‖,
 * because ‖S‖ < 1, ‖ŵ‖ ≤ ‖G⁻¹‖‖z‖ and the mixed target is no longer than y.
 * Source of the backward error: Higham, "Accuracy and Stability of Numerical Algorithms", theorem 10.4.
 *
 * An implementation that evaluates K itself fits K+E in place of K. With ŵ = (G+E)⁻¹z its fit is z − λŵ, which differs by
 * λ(w−ŵ) = λG⁻¹Eŵ from Kw = z − λw, at most η‖G⁻¹‖‖z‖ = (η/‖G‖)κ‖z‖ to first order: η/‖G‖ adds to n·u.
 * Source: the same, section 7.1.
 * Results near the underflow threshold may err by `underflowBound` more.
 */
export function fittedBound(conditioning: Conditioning): number {
  const { points, conditionNumber, accumulation, targetNorm, evaluation = 0 } = conditioning;
  return (
    (points * u + evaluation) * conditionNumber * accumulation * targetNorm + underflowBound(conditioning)
  );
}

/**
 * Whether y = z − λc is as accurate as the product y = Kc, for c = G⁻¹z. A backward stable solver yields (G+E)ĉ = z with
 * ‖E‖ ≤ η‖G‖, η = c·n·u.
 *
 * - The product errs by K(ĉ−c) = −S E ĉ, at most ‖S‖η‖G‖‖ĉ‖ = η‖K‖‖ĉ‖, and by its own rounding, of the same size.
 * - The difference errs by −λ(ĉ−c) = λG⁻¹E ĉ, at most η‖G‖‖ĉ‖ = (1 + λ/‖K‖)·η‖K‖‖ĉ‖, because λG⁻¹ ⪯ I, and by its own
 *   rounding, at most 2u‖z‖.
 *
 * Both are within n·u·κ·‖z‖, the bound of a step, for every λ. But where λ ≫ ‖K‖, y is small compared with z, and the
 * difference loses leading digits to cancellation, which the product does not. For λ ≤ ‖K‖ the difference errs at most
 * twice as much.
 * @param kernelNorm ‖K‖, or a lower bound of it
 */
export function differenceKeepsDigits(ridge: number, kernelNorm: number): boolean {
  return ridge <= kernelNorm;
}
