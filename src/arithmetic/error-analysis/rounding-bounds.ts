import { testRatioThreshold } from './test-ratio';
import { boundIn, type Precision, smallestNormal, unitRoundoff } from './unit-roundoff';

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
  return accumulations(weights).at(-1) ?? 0;
}

/** T after each of the steps. */
export function accumulations(weights: readonly number[]): number[] {
  let inherited = 0;
  return weights.map((weight) => (inherited = 1 + Math.abs(1 - weight) * inherited));
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
 * Whether y = z − λc is as good as the product y = Kc, for c = G⁻¹z. A backward stable solver leaves (G+E)ĉ = z with
 * ‖E‖ ≤ η‖G‖, η = c·n·u.
 *
 * - The product errs by K(ĉ−c) = −S E ĉ, at most ‖S‖η‖G‖‖ĉ‖ = η‖K‖‖ĉ‖, and by its own rounding, of the same size.
 * - The difference errs by −λ(ĉ−c) = λG⁻¹E ĉ, at most η‖G‖‖ĉ‖ = (1 + λ/‖K‖)·η‖K‖‖ĉ‖, because λG⁻¹ ⪯ I, and by its own
 *   rounding, at most 2u‖z‖.
 *
 * Both are within n·u·κ·‖z‖, the bound of a step, whatever λ is. But where λ ≫ ‖K‖, y is small beside z, so that its
 * leading digits cancel, of which the product loses none. For λ ≤ ‖K‖ the difference errs at most twice as much.
 * @param kernelNorm ‖K‖, or anything below it
 */
export function differenceKeepsDigits(ridge: number, kernelNorm: number): boolean {
  return ridge <= kernelNorm;
}

/**
 * The same for predictions K̃ŵ: S becomes K̃G⁻¹ in the argument above. For rows K̃ = Φ̃Φᵀ that belong to K = ΦΦᵀ,
 * ‖K̃G⁻¹‖ ≤ ‖Φ̃‖/(2√λ), which can exceed ‖K̃‖/‖G‖ by far when λ is small.
 */
export function predictionBound(conditioning: Conditioning, crossSmootherNorm: number): number {
  return crossSmootherNorm * fittedBound(conditioning);
}

/** What decides how far predictions from features stray from those from kernels. */
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
 * Φ̃(Φᵀc) against (Φ̃Φᵀ)c: the inner sums have n terms and p terms, the outer ones p and n, and either way the terms add up
 * to ‖Φ̃‖‖Φ‖‖c‖ at most.
 */
export function featureSumBound(sizes: FeatureSizes): number {
  const { points, features, featureNorm, evaluationFeatureNorm, coefficientNorm } = sizes;
  return summationBound(points + features, evaluationFeatureNorm * featureNorm * coefficientNorm);
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

/** Entries and eigenvalues of a kernel matrix up to this size are what rounding alone could have made of 0. */
export function negligibleBelow(points: number, kernelNorm: number): number {
  return testRatioThreshold * eigenvalueBound(points, kernelNorm);
}

/** Whether rounding alone could have made this eigenvalue of 0. */
export function isNegligible(eigenvalue: number, points: number, kernelNorm: number): boolean {
  return Math.abs(eigenvalue) <= negligibleBelow(points, kernelNorm);
}

/** κ ≤ 100: at most two digits are lost. */
export function isWellConditioned(conditionNumber: number): boolean {
  return conditionNumber <= 100;
}

/**
 * Whether a right method that squares κ can leave the threshold behind: its test ratio is about κ. Where it cannot, what
 * does is wrong.
 */
export function squaringExceedsThreshold(conditionNumber: number): boolean {
  return conditionNumber > testRatioThreshold;
}

/** The sizes that decide how well an objective gap can be computed. */
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
  /** how far β itself may be from the minimiser */
  readonly coefficientError: number;
  /** ‖δ‖ */
  readonly directionNorm: number;
}

/**
 * Error of J(β+δ) − J(β): the two sums of squares; the rounding of Φβ, n·u·‖Φ‖‖β‖, against residuals no longer than
 * √(2J); and the slope ∇J(β̂) = (ΦᵀΦ + λI)(β̂ − β), which is not 0 because β̂ is not quite the minimiser.
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

/** ε: how far rounding may move a prediction, from fitting it and from the sums it enters. */
export function predictionErrorBound(predictionScale: number, terms: number, magnitude: number): number {
  return predictionScale + summationBound(terms, magnitude);
}

/** Whether rounding could have made the whole difference ‖p − q‖ between predictions known to within ε. */
export function isLost(difference: number, predictionError: number): boolean {
  return difference <= 2 * testRatioThreshold * predictionError;
}

/** The unit roundoff from which on `isLost` holds, for an error ε that was bounded for float64. */
export function coarsestUnitRoundoff(difference: number, predictionError: number): number {
  return (u * difference) / (2 * testRatioThreshold * predictionError);
}

/**
 * √L(α̂) − √L(α*), for α̂ computed from predictions with errors ε: with r(α) the residual vector, ‖r̂(α) − r(α)‖ ≤
 * (1+2|α|)ε, and α̂ minimises ‖r̂‖, so √L(α̂) ≤ ‖r̂(α̂)‖ + (1+2|α̂|)ε ≤ ‖r̂(α*)‖ + (1+2|α̂|)ε ≤ √L(α*) + 2(1+|α̂|+|α*|)ε.
 */
export function rootLossBound(predictionError: number, computedWeight: number, bestWeight: number): number {
  return 2 * (1 + Math.abs(computedWeight) + Math.abs(bestWeight)) * predictionError;
}

/** L = ‖r‖² with r known to within ε: 2√L ε + ε². */
export function lossBound(predictionError: number, rootLoss: number): number {
  return 2 * rootLoss * predictionError + predictionError ** 2;
}

/**
 * |α̂ − α*|‖p−q‖ for α = ⟨p−q, ỹ−q⟩/‖p−q‖²: the numerator moves by ε(‖ỹ−q‖ + ‖p−q‖), the denominator by 2ε‖p−q‖,
 * and |α| ≤ ‖ỹ−q‖/‖p−q‖.
 * @param gap ‖p−q‖; @param distance ‖ỹ−q‖
 */
export function optimalWeightBound(predictionError: number, gap: number, distance: number): number {
  return predictionError * (1 + (3 * distance) / gap);
}

/** A least-squares problem min ‖Ax − b‖ by its singular values. */
export interface LeastSquaresSizes {
  readonly rows: number;
  /** σ_max² */
  readonly largestSquare: number;
  /** σ_min² */
  readonly smallestSquare: number;
  /** ‖x‖ */
  readonly solutionNorm: number;
  /** ‖Ax − b‖, or anything not below it */
  readonly residualNorm: number;
}

/**
 * Error of a backward stable least-squares solution: rows·u·(κ‖x‖ + κ²‖r‖/‖A‖) with κ = σ_max/σ_min.
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", theorem 20.1.
 */
export function leastSquaresBound(sizes: LeastSquaresSizes): number {
  const { rows, largestSquare, smallestSquare, solutionNorm, residualNorm } = sizes;
  const squaredCondition = largestSquare / smallestSquare;
  return (
    rows *
    u *
    (Math.sqrt(squaredCondition) * solutionNorm +
      (squaredCondition * residualNorm) / Math.sqrt(largestSquare))
  );
}

/**
 * p = (γ⟨x,z⟩ + o)^k over d coordinates, with S = γ‖x‖‖z‖ + o ≥ |γ⟨x,z⟩ + o|. The base errs by (d+2)·u·S: d products
 * that are summed up, times γ, plus o. The power multiplies that by k·S^(k−1) at most, and its own products add k·u·S^k.
 * @param magnitude S
 */
export function polynomialKernelBound(dimension: number, degree: number, magnitude: number): number {
  return degree * (dimension + 3) * u * magnitude ** degree;
}

/**
 * exp(−s) for a distance s = γ‖x−z‖² or γ‖x−z‖₁ over d coordinates, with S = γ(‖x‖+‖z‖)² or γ(‖x‖₁+‖z‖₁) ≥ s. Whether
 * differences are summed up or ‖x‖² + ‖z‖² − 2⟨x,z⟩ is, which cancels, s errs by (d+3)·u·S at most: sums of d terms
 * that add up to S, two more additions, times γ. That is the relative error of exp(−s), to first order, and u its own
 * rounding. Below the smallest normal number everything is as good as 0.
 * @param value exp(−s); @param magnitude S
 */
export function exponentialKernelBound(dimension: number, value: number, magnitude: number): number {
  return u * value * (1 + (dimension + 3) * magnitude) + smallestNormal.float64;
}

/**
 * n·u·κ ≥ 1: rounding K + λI to this precision can already make it singular, so that nothing can be asked of anybody
 * who computes in it. Source: Higham, "Accuracy and Stability of Numerical Algorithms", theorem 10.7.
 */
export function isSingularIn(precision: Precision, points: number, conditionNumber: number): boolean {
  return boundIn(precision, points * u * conditionNumber) >= 1;
}
