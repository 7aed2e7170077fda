import type { Learner, LearningData, Model } from './learner';

/** The usual search for a weight: one student for every value of a grid, for the step after `previous`. */
export function searchGrid(
  learner: Learner,
  { inputs, targets }: LearningData,
  previous: Model,
  grid: readonly number[],
): Model[] {
  const target = { truth: targets, previous: previous.predict(inputs) };
  return grid.map((weight) => learner.train(inputs, { ...target, weight }));
}
