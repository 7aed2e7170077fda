import { testRatioThreshold } from '../test-ratio';
import type { Conditioning } from './conditioning';
import { u } from './roundoff';

/**
 * Eigenvalues of a symmetric matrix are perfectly conditioned: each moves by at most ‖E‖ ≤ c·n·u·‖K‖.
 * Source: Weyl's inequality; Golub & Van Loan, "Matrix Computations", section 8.1.
 * @param evaluationError η ≥ ‖E‖ of an implementation that evaluates K itself and so finds the eigenvalues of K+E
 */
export function eigenvalueBound(points: number, kernelNorm: number, evaluationError = 0): number {
  return points * u * kernelNorm + evaluationError;
}

/**
 * Filters b = a(α + (1−α)b′) of a given eigenvalue. The bound allows the error of a method that works on matrices (the
 * diagonal of VᵀSV), n·u·κ per step; b lies in [0,1], so it is absolute. Where K+E is evaluated in place of K, d moves by
 * η at most and a = d/(d+λ) by η/(d+λ) ≤ η‖G⁻¹‖ = (η/‖G‖)κ.
 */
export function filterBound({ points, conditionNumber, accumulation, evaluation = 0 }: Conditioning): number {
  return (points * u + evaluation) * conditionNumber * accumulation;
}

/** Rounding alone can produce entries and eigenvalues of a kernel matrix up to this size where the exact value is 0. */
export function negligibleBelow(points: number, kernelNorm: number): number {
  return testRatioThreshold * eigenvalueBound(points, kernelNorm);
}

/**
 * How far below 0 an eigenvalue of a kernel matrix from outside may lie: half of the digits. What computed K may have lost
 * as many; K + λI decides whether that matters.
 */
export function clearlyIndefiniteBeyond(kernelNorm: number): number {
  return Math.sqrt(u) * kernelNorm;
}

/** Whether rounding alone can have produced this eigenvalue where the exact one is 0. */
export function isNegligible(eigenvalue: number, points: number, kernelNorm: number): boolean {
  return Math.abs(eigenvalue) <= negligibleBelow(points, kernelNorm);
}
