import type { Learner } from './learner';

/** The cost of training models. */
export interface Cost {
  readonly trainings: number;
  readonly gradientSteps: number;
}

/** A learner that counts its trainings. */
export interface CountingLearner extends Learner {
  /** of all trainings so far */
  readonly cost: Cost;
}

/** Wraps a learner to count every training. */
export function countTrainings(learner: Learner): CountingLearner {
  let [trainings, gradientSteps] = [0, 0];
  return {
    name: learner.name,
    train(inputs, target) {
      const model = learner.train(inputs, target);
      trainings++;
      gradientSteps += model.gradientSteps;
      return model;
    },
    get cost() {
      return { trainings, gradientSteps };
    },
  };
}
