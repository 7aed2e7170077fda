import { testRatioThreshold } from './test-ratio';
import { unitRoundoff } from './unit-roundoff';

/**
 * The only place that says how large a rounding error may be. Every bound is the first-order error bound of a
 * backward stable algorithm with its modest constant c left out; the threshold of the test ratio stands for c.
 *
 * Notation: n points, u unit roundoff, G = K + λI, κ = ‖G‖‖G⁻¹‖, S = KG⁻¹,
 * T = Σ_{t=1..τ} ∏_{j>t} |1−α_j| (see `accumulation`).
 */
export interface Conditioning {
  /** n ≥ 1 */
  readonly points: number;
  /** κ ≥ 1 */
  readonly conditionNumber: number;
  /** T ≥ 0 */
  readonly accumulation: number;
  /** ‖y‖, Frobenius over all outputs; outputs are independent, so their squared errors add up */
  readonly targetNorm: number;
}

const u = unitRoundoff.float64;

/**
 * T: how much of each step's fresh rounding error survives to the last step. Step t errs by at most one unit, and
 * every later step j multiplies what it inherits by (1−α_j)S with ‖S‖ < 1. For weights in [0,1], T ≤ min(τ, 1/min α).
 */
export function accumulation(weights: readonly number[]): number {
  return weights.reduce((inherited, weight) => 1 + Math.abs(1 - weight) * inherited, 0);
}

/**
 * ‖ŷ⁽τ⁾ − y⁽τ⁾‖ ≤ c·n·u·κ·T·‖y‖.
 * One step solves (G+E)ŵ = z with ‖E‖ ≤ c·n·u·‖G‖, so K(ŵ−w) = −S E ŵ has norm at most n·u·‖G‖‖ŵ‖ ≤ n·u·κ·‖z‖,
 * because ‖S‖ < 1, ‖ŵ‖ ≤ ‖G⁻¹‖‖z‖ and the mixed target is no longer than y.
 */
export function fittedBound({ points, conditionNumber, accumulation, targetNorm }: Conditioning): number {
  return points * u * conditionNumber * accumulation * targetNorm;
}

/**
 * The same for predictions K̃ŵ: S becomes K̃G⁻¹ in the argument above. For rows K̃ = Φ̃Φᵀ that belong to K = ΦΦᵀ,
 * ‖K̃G⁻¹‖ ≤ ‖Φ̃‖/(2√λ), which can exceed ‖K̃‖/‖G‖ by far when λ is small.
 */
export function predictionBound(conditioning: Conditioning, crossSmootherNorm: number): number {
  return crossSmootherNorm * fittedBound(conditioning);
}

/** Eigenvalues of a symmetric matrix are perfectly conditioned: each moves by at most ‖E‖ ≤ c·n·u·‖K‖ (Weyl). */
export function eigenvalueBound(points: number, kernelNorm: number): number {
  return points * u * kernelNorm;
}

/**
 * Filters b = a(α + (1−α)b′) of a given eigenvalue: `filterBound` allows what a matrix route (the diagonal of
 * VᵀSV) may lose, n·u·κ per step; b lies in [0,1], so the bound is absolute.
 */
export function filterBound({ points, conditionNumber, accumulation }: Conditioning): number {
  return points * u * conditionNumber * accumulation;
}

/** A sum of `terms` numbers whose absolute values add up to `magnitude`: error at most terms·u·magnitude. */
export function summationBound(terms: number, magnitude: number): number {
  return terms * u * magnitude;
}

/**
 * Two vectors closer than this cannot be told from equal ones in floating point: each carries at least
 * the rounding of the sums of n products that made it.
 */
export function indistinguishable(distance: number, points: number, magnitude: number): boolean {
  return distance <= summationBound(points, magnitude);
}

/** An eigenvalue that rounding alone could have made of 0. */
export function isNegligible(eigenvalue: number, points: number, kernelNorm: number): boolean {
  return Math.abs(eigenvalue) <= testRatioThreshold * eigenvalueBound(points, kernelNorm);
}

/** κ ≤ 100: here being right costs no digits, so a large error can only be a mistake. */
export function isWellConditioned(conditionNumber: number): boolean {
  return conditionNumber <= 100;
}
