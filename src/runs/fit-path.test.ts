import { authorsDataset, authorsEvaluation } from '../datasets/authors-dataset';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { parseProblem } from '../model/parse-problem';
import type { FitStep } from '../report/model/fit-report';
import { fitPath } from './fit-path';
import { constantWeightOf, longestPath, shownSteps } from './fit-schedule';

const problem = parseProblem({
  kernel: { type: 'rbf', gamma: 80 },
  X: authorsDataset.points,
  y: authorsDataset.targets,
  Xx: authorsEvaluation.points,
  yx: authorsEvaluation.targets,
  lambda: 0.2,
  alphas: [],
});

const constant = (weight: number, steps: number): FitStep[] =>
  fitPath(problem, { kind: 'constant', weight, steps }, mlMatrixBackend);

function close(expected: FitStep): object {
  const { bestWeight, trainingError, validationError, ...rest } = expected;
  return {
    ...rest,
    trainingError: expect.closeTo(trainingError, 10) as unknown,
    validationError: expect.closeTo(validationError ?? NaN, 10) as unknown,
    bestWeight: bestWeight && {
      unconstrained: expect.closeTo(bestWeight.unconstrained, 4) as unknown,
      clipped: expect.closeTo(bestWeight.clipped, 4) as unknown,
    },
  };
}

describe('fitPath', () => {
  it('finds the errors that the authors printed for α = 0.35, step by step', () => {
    expect(constant(0.35, 6).map(({ validationError }) => validationError?.toFixed(5))).toEqual([
      '0.16477',
      '0.15424',
      '0.15089',
      '0.14983',
      '0.14954',
      '0.14948',
    ]);
  });

  it.each([0, 0.01, 1])('shows of a long path the very steps of a shorter one: α = %d', (weight) => {
    const path = constant(weight, longestPath);
    const longer = constant(weight, longestPath + 1);
    expect(longer.map(({ step }) => step)).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 1001]);
    expect(longer.slice(0, -1)).toEqual(
      longer.slice(0, -1).map(({ step }) => close(path[step - 1] as FitStep)),
    );
  });

  it('takes the weights that are listed', () => {
    const listed = fitPath(problem, { kind: 'listed', weights: [1, 0.35, 0.35] }, mlMatrixBackend);
    expect(listed.map(({ weight }) => weight)).toEqual([1, 0.35, 0.35]);
    expect(listed[2]).toEqual({ ...constant(0.35, 3)[2], weight: 0.35 });
  });

  it('takes the best weight of each step, as each of them tells', () => {
    const best = fitPath(problem, { kind: 'best', steps: 4 }, mlMatrixBackend);
    expect(best.map(({ weight }) => weight)).toEqual(best.map(({ bestWeight }) => bestWeight?.clipped ?? 1));
    expect(best[0]?.bestWeight).toBeNull();
    expect(best[1]?.weight).toBeLessThan(1);
  });
});

describe('shownSteps', () => {
  it('are 1, 2 and 5 of each decade and the last, once', () => {
    expect(shownSteps(1)).toEqual([1]);
    expect(shownSteps(5)).toEqual([1, 2, 5]);
    expect(shownSteps(100)).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(shownSteps(1e9).at(-1)).toBe(1e9);
    expect(shownSteps(1e9)).toHaveLength(28);
  });
});

describe('constantWeightOf', () => {
  it('is that of a constant schedule, or of a list of equal weights', () => {
    expect(constantWeightOf({ kind: 'constant', weight: 1 / 2, steps: 2 })).toBe(1 / 2);
    expect(constantWeightOf({ kind: 'listed', weights: [1 / 2, 1 / 2] })).toBe(1 / 2);
  });

  it('is none of a varying schedule, of no steps, and of weights not yet known', () => {
    expect(constantWeightOf({ kind: 'constant', weight: 1 / 2, steps: 0 })).toBeUndefined();
    expect(constantWeightOf({ kind: 'listed', weights: [] })).toBeUndefined();
    expect(constantWeightOf({ kind: 'listed', weights: [1, 0] })).toBeUndefined();
    expect(constantWeightOf({ kind: 'best', steps: 2 })).toBeUndefined();
  });
});
