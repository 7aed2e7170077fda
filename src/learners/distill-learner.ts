import { groundTruth, type Learner, type LearningData, type Model } from './learner';

/**
 * Self-distillation of a learner by a given schedule α_1 … α_τ, as in the solver's `distill`. @returns one model per
 * step
 */
export function distillLearner(
  learner: Learner,
  { inputs, targets }: Pick<LearningData, 'inputs' | 'targets'>,
  weights: readonly number[],
): Model[] {
  const models: Model[] = [];
  for (const weight of weights) {
    const previous = models.at(-1);
    models.push(
      learner.train(
        inputs,
        previous === undefined
          ? groundTruth(targets)
          : { truth: targets, previous: previous.predict(inputs), weight },
      ),
    );
  }
  return models;
}
