import type { Descent } from '../../../src/learners/gradient-descent';
import type { LearnerSpecification, Setting, TaskName } from '../../../src/learners/trial/setting';
import type { Experiment } from '../../../src/model/experiment';
import { usualGrid } from './laws';

/**
 * Chosen so that training converges and the first model follows the noise in its labels, which is where distillation has
 * something to do; not chosen by what came of the estimate.
 */
const descent: Descent = { rate: 0.1, momentum: 0.9, steps: 150, decay: 1e-3 };

const learners: readonly {
  readonly name: string;
  readonly task: TaskName;
  readonly learner: LearnerSpecification;
}[] = [
  {
    name: 'kernel-ridge',
    task: 'cars',
    learner: { type: 'kernel-ridge', kernel: { type: 'rbf', gamma: 0.25 }, ridge: 0.1 },
  },
  {
    name: 'kernel-ridge',
    task: 'digits',
    learner: { type: 'kernel-ridge', kernel: { type: 'rbf', gamma: 0.05 }, ridge: 0.05 },
  },
  {
    name: 'random-features',
    task: 'cars',
    learner: { type: 'random-features', features: 200, gamma: 0.25, ridge: 0.1 },
  },
  {
    name: 'random-features',
    task: 'digits',
    learner: { type: 'random-features', features: 200, gamma: 0.05, ridge: 0.05 },
  },
  {
    name: 'linearised-network',
    task: 'cars',
    learner: { type: 'linearised-network', hidden: 16, ridge: 0.1 },
  },
  {
    name: 'linearised-network',
    task: 'digits',
    learner: { type: 'linearised-network', hidden: 16, ridge: 0.5 },
  },
  {
    name: 'perceptron',
    task: 'cars',
    learner: { type: 'perceptron', hidden: 16, descent, initialisation: 'shared' },
  },
  {
    name: 'perceptron-fresh',
    task: 'cars',
    learner: { type: 'perceptron', hidden: 16, descent, initialisation: 'fresh' },
  },
  {
    name: 'perceptron',
    task: 'digits',
    learner: { type: 'perceptron', hidden: 16, descent, initialisation: 'shared' },
  },
  {
    name: 'convolutional-network',
    task: 'digits',
    learner: { type: 'convolutional-network', filters: 4, descent, initialisation: 'shared' },
  },
];

/** From none to more than there is signal. */
const noiseLevels: Readonly<Record<TaskName, readonly [none: number, some: number, much: number]>> = {
  cars: [0, 0.5, 1],
  digits: [0, 0.2, 0.4],
};

const everySetting: readonly Setting[] = learners.flatMap(({ name, task, learner }) =>
  noiseLevels[task].map((noise) => ({ id: `${name}/${task}/${noise}`, learner, task, noise })),
);

/** One for each learner, with much noise, where there is most to choose. */
const fewSettings = everySetting.filter(({ id }) =>
  [
    'kernel-ridge/cars/1',
    'random-features/cars/1',
    'linearised-network/cars/1',
    'perceptron/cars/1',
    'perceptron-fresh/cars/1',
    'convolutional-network/digits/0.4',
  ].includes(id),
);

/** What `--profile` chooses from. */
export const estimateExperiments: Readonly<Record<'ci' | 'standard' | 'deep', Experiment>> = {
  ci: {
    settings: fewSettings,
    plan: { steps: 2, grid: usualGrid },
    seeds: 3,
  },
  standard: { settings: everySetting, plan: { steps: 5, grid: usualGrid }, seeds: 10 },
  deep: { settings: everySetting, plan: { steps: 5, grid: usualGrid }, seeds: 50 },
};
