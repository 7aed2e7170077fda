import type { CommonKernel } from '../kernels/kernel';
import type { Matrix } from '../linear-algebra/matrix';

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
  /** for laws about kernels themselves; absent where the problem came as a matrix */
  readonly kernelArguments?: KernelArguments;
  /** what kind of problem it is: "singular", "weight 0", … */
  readonly labels: readonly string[];
}

/** What a problem can be large in: n, m, c and τ. */
export type Dimension = 'points' | 'rows' | 'outputs' | 'steps';

/** What kernels are evaluated on. K and K̃ need not come from it. */
export interface KernelArguments {
  /** X, n×d */
  readonly points: Matrix;
  /** Z, m×d */
  readonly others: Matrix;
  /** the kernel to which laws are put that hold for any */
  readonly type: CommonKernel['type'];
  /** γ > 0 */
  readonly gamma: number;
  /** a whole number from 1 */
  readonly degree: number;
  /** o ≥ 0 */
  readonly offset: number;
}

/** Which problems a claim speaks about; a source of problems makes only such. */
export interface ProblemDomain {
  readonly schedule: 'any' | 'constant' | 'positive-constant' | 'zero';
  /** τ at least; default 1 */
  readonly minimumSteps?: number;
  /** whether Φ has to be known; default false */
  readonly features?: boolean;
  /** whether its laws evaluate kernels; default false */
  readonly kernels?: boolean;
  /** kernels of which K and K̃ are to be evaluated, on points that they remember; default: any K and K̃ */
  readonly onPoints?: readonly CommonKernel['type'][];
  /** whether its problems are those of the size classes, large in one way each; default false */
  readonly sizes?: boolean;
}
