import { element } from '../../arithmetic/element';
import type { Score, TrialResult } from '../../learners/trial/run-trial';
import type { MeasuredSetting } from '../../model/evidence';
import { summariseTrials } from './summarise';

const setting = {
  id: 'perceptron/digits/0.2',
  task: 'digits',
  noise: 0.2,
  learner: {
    type: 'perceptron',
    hidden: 2,
    initialisation: 'fresh',
    descent: { rate: 1, momentum: 0, steps: 1, decay: 0 },
  },
} as const;

const score = (validationLoss: number, testLoss = validationLoss): Score => ({
  validationLoss,
  testLoss,
  testAccuracy: 1 - testLoss,
  size: 2 * validationLoss,
});

/** One step beyond the first: the loss at the estimate, and those of the grid. */
function trial(weight: number | null, chosen: Score, grid: readonly Score[]): TrialResult {
  return {
    steps: [
      { weight: null, student: score(0.9), grid: [] },
      { weight, student: chosen, grid },
    ],
    withoutTruth: [score(0.9), score(0.8)],
    cost: { estimate: { trainings: 2, gradientSteps: 2 }, grid: { trainings: 2, gradientSteps: 2 } },
    seconds: { estimate: 1, grid: 2 },
  };
}

function summary(...trials: readonly TrialResult[]): MeasuredSetting {
  return summariseTrials(setting, trials);
}

describe('summariseTrials', () => {
  it('compares with the best of the grid, seed by seed', () => {
    const { overall } = summary(
      trial(0.2, score(0.5), [score(0.4), score(0.6)]),
      trial(0.4, score(0.5), [score(0.6), score(0.3)]),
    );
    expect(overall).toMatchObject({
      loss: { mean: 0.5 },
      gridLoss: { mean: 0.35 },
      regret: { mean: 0.15 },
      relativeRegret: { mean: 0.45833 },
    });
  });

  it.each([
    ['higher', [0.11, 0.1, 0.12]],
    ['even', [0.11, -0.1, 0.02]],
    ['lower', [-0.11, -0.1, -0.12]],
  ] as const)('calls a regret %s as its interval says', (comparison, regrets) => {
    const trials = regrets.map((regret) => trial(0.5, score(0.5 + regret), [score(0.5), score(0.9)]));
    expect(summary(...trials).overall.comparison).toBe(comparison);
  });

  it('makes nothing of what rounding can do', () => {
    const trials = [1, 2].map(() => trial(0.5, score(0.5 * (1 - 2 ** -52)), [score(0.5)]));
    expect(summary(...trials).overall).toMatchObject({
      regret: { mean: 0, low: 0, high: 0 },
      comparison: 'even',
    });
  });

  it('judges the winner of the grid on the test data by what it does there', () => {
    const trials = [1, 2].map(() => trial(0.5, score(0.5, 0.4), [score(0.45, 0.6), score(0.9, 0.1)]));
    expect(summary(...trials).overall).toMatchObject({
      testRegret: { mean: -0.2 },
      testComparison: 'lower',
      gridAccuracy: { mean: 0.4 },
    });
  });

  it('leaves out seeds where every weight was optimal, and says so where fewer than two are left', () => {
    const [grid, chosen] = [[score(0.5)], score(0.5)];
    const steps = (...weights: (number | null)[]): MeasuredSetting['steps'] =>
      summary(...weights.map((weight) => trial(weight, chosen, grid))).steps;
    expect(element(steps(0.2, null, 0.4), 0).weight?.mean).toBeCloseTo(0.3, 10);
    expect(element(steps(0.2, null), 0).weight).toBeNull();
  });

  it('tells the curve over the grid and both paths, rounded to five digits', () => {
    const told = summary(
      trial(0.2, score(1 / 3), [score(1 / 3), score(0.6)]),
      trial(0.2, score(1 / 3), [score(1 / 3), score(0.7)]),
    );
    expect(element(told.steps, 0)).toMatchObject({ step: 2, curve: [0.33333, 0.65] });
    expect(told.estimated.loss.map(({ mean }) => mean)).toEqual([0.9, 0.33333]);
    expect(told.withoutTruth.size.map(({ mean }) => mean)).toEqual([1.8, 1.6]);
    expect(told.cost).toEqual({
      estimate: { trainings: 2, gradientSteps: 2 },
      grid: { trainings: 2, gradientSteps: 2 },
    });
    expect(told.initialisation).toBe('fresh');
  });
});
