import type { Matrix } from '../linear-algebra/matrix';

/**
 * The target of a training, which minimises (α/2)‖f(X) − y‖² + ((1−α)/2)‖f(X) − y′‖². That differs from ½‖f(X) − z‖²
 * with the mixed target z = αy + (1−α)y′ by a constant that does not depend on f (claim `objective`).
 */
export interface DistillationTarget {
  /** y, n×c, one column per output */
  readonly truth: Matrix;
  /** y′: the previous model's outputs on the training inputs, n×c */
  readonly previous: Matrix;
  /** α, the weight on the ground truth, in [0, 1] */
  readonly weight: number;
}

/** A trained model. */
export interface Model {
  /** f(X̃), m×c, for inputs of m rows */
  predict(inputs: Matrix): Matrix;
  /** number of steps of gradient descent; 0 where a linear system was solved */
  readonly gradientSteps: number;
}

/**
 * Anything that can be trained on targets and then predicts, from any library. Inputs are rows of numbers; their
 * meaning (kernel rows, features, pixels) is a convention between the learner and its caller.
 */
export interface Learner {
  readonly name: string;
  /** @param inputs X, n rows. @throws Error where training fails: a singular system, a descent that diverges */
  train(inputs: Matrix, target: DistillationTarget): Model;
}

/** The data for estimating a weight: a training set and a validation set. */
export interface LearningData {
  /** X, n rows */
  readonly inputs: Matrix;
  /** y, n×c */
  readonly targets: Matrix;
  /** X̃, m rows */
  readonly validationInputs: Matrix;
  /** ỹ, m×c */
  readonly validationTargets: Matrix;
}

/** The target of step 1, where α_1 has no influence because y⁽⁰⁾ = y. */
export function groundTruth(targets: Matrix): DistillationTarget {
  return { truth: targets, previous: targets, weight: 1 };
}
