import type { Matrix } from 'ml-matrix';

/**
 * One instance of the theory: everything a law needs to know. Matrices are never changed after construction.
 * Without evaluation points, `crossKernel` and `evaluationTargets` have no rows.
 */
export interface Problem {
  /** K, n×n, symmetric positive semidefinite, n ≥ 1 */
  readonly kernel: Matrix;
  /** K̃, m×n */
  readonly crossKernel: Matrix;
  /** y, n×c */
  readonly targets: Matrix;
  /** ỹ, m×c */
  readonly evaluationTargets: Matrix;
  /** λ > 0 */
  readonly ridge: number;
  /** α_1 … α_τ */
  readonly weights: readonly number[];
  /** Φ with K = ΦΦᵀ, n×p, where the kernel was built from features */
  readonly features?: Matrix;
  /** what kind of problem it is: "singular", "weight 0", … */
  readonly labels: readonly string[];
}

/** Which problems a claim speaks about; a source of problems makes only such. */
export interface ProblemDomain {
  readonly schedule: 'any' | 'constant' | 'positive-constant' | 'zero';
  /** τ at least; default 1 */
  readonly minimumSteps?: number;
  /** whether Φ has to be known; default false */
  readonly features?: boolean;
}

/** α, where every step has the same weight; undefined for a varying schedule or none. */
export function constantWeight({ weights }: Pick<Problem, 'weights'>): number | undefined {
  const [first] = weights;
  return weights.every((weight) => weight === first) ? first : undefined;
}
