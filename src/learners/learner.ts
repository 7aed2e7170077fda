import type { Matrix } from '../linear-algebra/matrix';

/**
 * What a model is to learn: (α/2)‖f(X) − y‖² + ((1−α)/2)‖f(X) − y′‖², which differs from ½‖f(X) − z‖² with the mixed
 * target z = αy + (1−α)y′ by something that does not depend on f (claim `objective`).
 */
export interface DistillationTarget {
  /** y, n×c, one column per output */
  readonly truth: Matrix;
  /** y′: the previous model's outputs on the training inputs, n×c */
  readonly previous: Matrix;
  /** α, the weight on the ground truth, in [0, 1] */
  readonly weight: number;
}

/** What training leaves behind. */
export interface Model {
  /** f(X̃), m×c, for inputs of m rows */
  predict(inputs: Matrix): Matrix;
  /** steps of gradient descent that it took; 0 where a linear system was solved */
  readonly gradientSteps: number;
}

/**
 * Anything that can be trained on targets and then predicts, from whatever library. Inputs are rows of numbers; what
 * they mean (kernel rows, features, pixels) is between the learner and who made them.
 */
export interface Learner {
  readonly name: string;
  /** @param inputs X, n rows. @throws Error where training leads nowhere: a singular system, a descent that diverges */
  train(inputs: Matrix, target: DistillationTarget): Model;
}

/** What the estimate of a weight is made from: one set to train on, another to judge by. */
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

/** Step 1, to which α_1 never matters because y⁽⁰⁾ = y. */
export function groundTruth(targets: Matrix): DistillationTarget {
  return { truth: targets, previous: targets, weight: 1 };
}
