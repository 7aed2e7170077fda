import { summationBound } from './summation';

/** What bounds the error of a computed difference of objectives. */
export interface ObjectiveSizes {
  /** n + p: how many squares the objective sums */
  readonly terms: number;
  /** J(β) + J(β+δ) */
  readonly value: number;
  /** ‖K‖ = ‖Φ‖² */
  readonly kernelNorm: number;
  readonly ridge: number;
  /** ‖β+δ‖ */
  readonly coefficientNorm: number;
  /** distance of the computed β from the minimiser, at most */
  readonly coefficientError: number;
  /** ‖δ‖ */
  readonly directionNorm: number;
}

/**
 * Error of J(β+δ) − J(β): the two sums of squares; the rounding of Φβ, n·u·‖Φ‖‖β‖, times residuals no longer than √(2J);
 * and the gradient ∇J(β̂) = (ΦᵀΦ + λI)(β̂ − β), which is not 0 because β̂ is not exactly the minimiser.
 */
export function objectiveBound(sizes: ObjectiveSizes): number {
  const { terms, value, kernelNorm, ridge, coefficientNorm, coefficientError, directionNorm } = sizes;
  const fittedError = summationBound(terms, Math.sqrt(kernelNorm) * coefficientNorm);
  return (
    summationBound(terms, value) +
    2 * Math.sqrt(2 * value) * fittedError +
    (kernelNorm + ridge) * coefficientError * directionNorm
  );
}
