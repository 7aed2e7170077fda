import type { Conditioning } from './conditioning';
import { fittedBound } from './fitted';
import { summationBound } from './summation';
import { productUnderflow } from './underflow';

/**
 * Error of predictions K̃ŵ: K̃G⁻¹ takes the place of S in the derivation of `fittedBound`. For rows K̃ = Φ̃Φᵀ that belong
 * to K = ΦΦᵀ, ‖K̃G⁻¹‖ ≤ ‖Φ̃‖/(2√λ), which can exceed ‖K̃‖/‖G‖ by far when λ is small. Where it is far below 1, the
 * product with K̃ may underflow by itself.
 * @param crossSmootherNorm ‖K̃G⁻¹‖
 */
export function predictionBound(conditioning: Conditioning, crossSmootherNorm: number): number {
  return crossSmootherNorm * fittedBound(conditioning) + productUnderflow(conditioning);
}

/**
 * What evaluating K̃ adds to the error of predictions K̃w: an error Ẽ of K̃ moves them by Ẽw, at most η̃‖G⁻¹‖‖z‖, because
 * w = G⁻¹z, and the mixed target z is no longer than y. That of K is part of `fittedBound`.
 * @param error η̃ ≥ ‖Ẽ‖; @param inverseNorm ‖G⁻¹‖
 */
export function crossEvaluationBound(error: number, inverseNorm: number, targetNorm: number): number {
  return error * inverseNorm * targetNorm;
}

/** What bounds the difference between predictions from features and predictions from kernels. */
export interface FeatureSizes {
  /** n */
  readonly points: number;
  /** p */
  readonly features: number;
  /** ‖Φ‖ */
  readonly featureNorm: number;
  /** ‖Φ̃‖ */
  readonly evaluationFeatureNorm: number;
  /** ‖c‖ */
  readonly coefficientNorm: number;
}

/**
 * Φ̃(Φᵀc) against (Φ̃Φᵀ)c: the inner sums have n terms and p terms, the outer ones p and n, and in both cases the absolute
 * values of the terms add up to ‖Φ̃‖‖Φ‖‖c‖ at most.
 */
export function featureSumBound(sizes: FeatureSizes): number {
  const { points, features, featureNorm, evaluationFeatureNorm, coefficientNorm } = sizes;
  return summationBound(points + features, evaluationFeatureNorm * featureNorm * coefficientNorm);
}
