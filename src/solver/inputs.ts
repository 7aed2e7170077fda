import type { CommonKernel } from '../kernels/kernel';
import type { Matrix } from '../linear-algebra/matrix';

/** The inputs of every quantity of the theory. Matrices are never modified. */
export interface RidgeInputs {
  /** K, n×n, symmetric positive semidefinite, n ≥ 1; singular is fine */
  readonly kernel: Matrix;
  /** y, n×c, one column per output */
  readonly targets: Matrix;
  /** λ > 0; the convention is K + λI, without a factor n */
  readonly ridge: number;
  /** K̃ = κ(X̃, X), m×n: where to predict */
  readonly crossKernel?: Matrix;
}

/** A path of distillation steps. */
export interface DistillInputs extends RidgeInputs {
  /** α_1 … α_τ, the weight on the ground truth at each step; τ = 0 is allowed */
  readonly weights: readonly number[];
}

/** The fixed point of distillation with one constant weight. */
export interface LimitInputs extends RidgeInputs {
  /** α ∈ [0, 1] */
  readonly weight: number;
}

export interface SpectrumInputs {
  readonly kernel: Matrix;
  readonly ridge: number;
  readonly weights: readonly number[];
}

/** The best weight for step t = weights.length + 1. */
export interface OptimalWeightInputs extends DistillInputs {
  readonly crossKernel: Matrix;
  /** ỹ, m×c: the truth at the evaluation points */
  readonly evaluationTargets: Matrix;
}

/** A kernel matrix κ(X, Z) to be evaluated. */
export interface KernelInputs {
  readonly kernel: CommonKernel;
  /** X, n×d, one row per point */
  readonly points: Matrix;
  /** Z, m×d */
  readonly others: Matrix;
}
