import { element } from '../arithmetic/element';
import { Matrix } from '../linear-algebra/matrix';
import { countTrainings } from './count-trainings';
import { estimateWeights } from './estimate-weights';
import type { DistillationTarget, Learner } from './learner';
import { kernelRidgeLearner } from './ridge-learners';

const column = (...values: number[]): Matrix => Matrix.columnVector(values);

/** Predicts half of the mean of its mixed target everywhere; told of every target. */
function halving(targets: DistillationTarget[]): Learner {
  return {
    name: 'halving',
    train(_, target) {
      targets.push(target);
      const { truth, previous, weight } = target;
      const mean = (matrix: Matrix): number => matrix.sum() / matrix.rows;
      const value = (weight * mean(truth) + (1 - weight) * mean(previous)) / 2;
      return { predict: (inputs) => Matrix.mul(Matrix.ones(inputs.rows, 1), value), gradientSteps: 7 };
    },
  };
}

const data = {
  inputs: Matrix.zeros(2, 1),
  targets: column(8, 8),
  validationInputs: Matrix.zeros(1, 1),
  // p = 4 and q = 2 at step 2, so that α* = 1/2.
  validationTargets: column(3),
};

describe('estimateWeights', () => {
  it('asks for the ground truth, the imitator and the student, in this order', () => {
    const targets: DistillationTarget[] = [];
    const path = estimateWeights(halving(targets), data, 2);
    expect(targets.map(({ weight }) => weight)).toEqual([1, 0, 1 / 2]);
    expect(targets.map(({ truth }) => truth)).toEqual([data.targets, data.targets, data.targets]);
    expect(targets.slice(1).map(({ previous }) => previous)).toEqual([column(4, 4), column(4, 4)]);
    expect(path.map(({ weight }) => weight)).toEqual([undefined, 1 / 2]);
    expect(element(path, 1).model.predict(data.validationInputs)).toEqual(column(3));
  });

  it('goes on from the student that it chose', () => {
    const targets: DistillationTarget[] = [];
    const path = estimateWeights(halving(targets), data, 3);
    // y⁽²⁾ = 3, q = 3/2, α* = (3 − 3/2)/(4 − 3/2).
    expect(path.at(-1)?.weight).toBeCloseTo(3 / 5, 15);
    expect(targets.at(-1)?.previous).toEqual(column(3, 3));
  });

  it.each([
    ['above', 100, 1],
    ['below', -100, 0],
  ])('is clipped where the best weight lies %s [0, 1]', (_, truth, expected) => {
    const path = estimateWeights(halving([]), { ...data, validationTargets: column(truth) }, 2);
    expect(path.at(-1)?.weight).toBe(expected);
  });

  it('keeps the imitator where p = q, and trains nothing more', () => {
    const counted = countTrainings(halving([]));
    const path = estimateWeights(counted, { ...data, targets: column(0, 0) }, 4);
    expect(path.map(({ weight }) => weight)).toEqual([undefined, undefined, undefined, undefined]);
    expect(counted.cost).toEqual({ trainings: 4, gradientSteps: 28 });
  });

  it('counts every training: one, and two for each further step', () => {
    const counted = countTrainings(halving([]));
    estimateWeights(counted, data, 5);
    expect(counted.cost).toEqual({ trainings: 9, gradientSteps: 63 });
  });

  it('is told where training leads nowhere', () => {
    const learner = kernelRidgeLearner(0);
    expect(() => estimateWeights(learner, { ...data, inputs: Matrix.zeros(2, 2) }, 2)).toThrow(
      'not positive definite',
    );
  });
});
