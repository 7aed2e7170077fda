import type { Dense } from '../../arithmetic/exact/dense';

/** A problem over any field; the names and shapes are those of `../inputs`. */
export interface RidgeInputsOver<T> {
  /** K, n×n, with K + λI invertible */
  readonly kernel: Dense<T>;
  /** y, n×c */
  readonly targets: Dense<T>;
  /** λ */
  readonly ridge: T;
  /** K̃, m×n; m = 0 is allowed */
  readonly crossKernel: Dense<T>;
}

export interface DistillInputsOver<T> extends RidgeInputsOver<T> {
  /** α_1 … α_τ */
  readonly weights: readonly T[];
}

export interface LimitInputsOver<T> extends RidgeInputsOver<T> {
  /** α, constant over all steps */
  readonly weight: T;
}

export interface OptimalWeightInputsOver<T> extends DistillInputsOver<T> {
  /** ỹ, m×c */
  readonly evaluationTargets: Dense<T>;
}

/** Fitted values (n×c) and predictions (m×c). */
export interface FitOver<T> {
  readonly fitted: Dense<T>;
  readonly predictions: Dense<T>;
}
