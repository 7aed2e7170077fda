import type { Learner } from './learner';

/** What it took to train models. */
export interface Cost {
  readonly trainings: number;
  readonly gradientSteps: number;
}

/** The same learner, which counts. */
export interface CountingLearner extends Learner {
  /** of everything trained so far */
  readonly cost: Cost;
}

/** Counts every training of a learner, whoever asks for it. */
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
