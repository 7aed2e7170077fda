import { smallestNormal } from '../unit-roundoff';
import { u } from './roundoff';

/**
 * p = (γ⟨x,z⟩ + o)^k over d coordinates, with S = γ‖x‖‖z‖ + o ≥ |γ⟨x,z⟩ + o|. The base errs by (d+2)·u·S: a sum of d
 * products, times γ, plus o. The power multiplies that by k·S^(k−1) at most, and its own products add k·u·S^k.
 * @param dimension d; @param degree k; @param magnitude S
 */
export function polynomialKernelBound(dimension: number, degree: number, magnitude: number): number {
  return degree * (dimension + 3) * u * magnitude ** degree;
}

/**
 * exp(−s) for a distance s = γ‖x−z‖² or γ‖x−z‖₁ over d coordinates, with S = γ(‖x‖+‖z‖)² or γ(‖x‖₁+‖z‖₁) ≥ s. Computed
 * from differences or as ‖x‖² + ‖z‖² − 2⟨x,z⟩, which cancels, s errs by (d+3)·u·S at most: sums of d terms that add up to
 * S, two more additions, times γ. To first order that is the relative error of exp(−s); u is its own rounding. Results
 * below the smallest normal number are accepted as 0.
 * @param dimension d; @param value exp(−s); @param magnitude S
 */
export function exponentialKernelBound(dimension: number, value: number, magnitude: number): number {
  return u * value * (1 + (dimension + 3) * magnitude) + smallestNormal.float64;
}

/**
 * η/‖G‖ for η ≥ ‖E‖, E the difference between K as an implementation evaluates it from points and as it is here: how much
 * of G = K + λI is uncertain before anything is solved. The Frobenius norm of the bounds of its entries is such an η.
 */
export function relativeEvaluationError(error: number, kernelNorm: number, ridge: number): number {
  return error / (kernelNorm + ridge);
}
