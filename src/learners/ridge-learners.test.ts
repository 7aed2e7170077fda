import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { Matrix } from '../linear-algebra/matrix';
import { distill } from '../solver/distill';
import { primalRidge } from '../solver/primal';
import { distillLearner } from './distill-learner';
import { groundTruth } from './learner';
import { randomNumbers } from './random-numbers';
import { featureRidgeLearner, kernelRidgeLearner } from './ridge-learners';

describe('kernelRidgeLearner', () => {
  it('distils as the solver does, bit for bit', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any' }), ({ kernel, crossKernel, targets, ridge, weights }) => {
        // α_1 never matters but for the rounding of y = α_1 y + (1−α_1)y.
        const schedule = [1, ...weights.slice(1)];
        const steps = distill({ kernel, crossKernel, targets, ridge, weights: schedule });
        const models = distillLearner(kernelRidgeLearner(ridge), { inputs: kernel, targets }, schedule);
        expect(models.map((model) => model.predict(crossKernel))).toEqual(
          steps.map(({ predictions }) => predictions),
        );
      }),
      { seed: 3, numRuns: 50 },
    );
  });
});

describe('featureRidgeLearner', () => {
  const random = randomNumbers(5);
  const draw = (rows: number, columns: number): Matrix =>
    new Matrix(Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal())));
  const [features, targets, others] = [draw(6, 3), draw(6, 2), draw(4, 3)];

  it('finds the minimiser of ½‖Φβ − z‖² + (λ/2)‖β‖²', () => {
    const model = featureRidgeLearner('ridge', 0.3).train(features, groundTruth(targets));
    const expected = others.mmul(primalRidge(features, targets, 0.3));
    model.predict(others).elements.forEach((value, k) => {
      expect(value).toBeCloseTo(expected.elements[k] ?? NaN, 12);
    });
  });

  it('is linear in its targets', () => {
    const learner = featureRidgeLearner('ridge', 0.3);
    const [truth, previous] = [targets, draw(6, 2)];
    const predict = (weight: number): Matrix =>
      learner.train(features, { truth, previous, weight }).predict(others);
    const mixed = Matrix.mul(predict(1), 0.3).add(Matrix.mul(predict(0), 0.7));
    predict(0.3).elements.forEach((value, k) => expect(value).toBeCloseTo(mixed.elements[k] ?? NaN, 12));
  });

  it('is not mistaken about which inputs it has factored', () => {
    const learner = featureRidgeLearner('ridge', 0.3);
    const doubled = Matrix.mul(features, 2);
    learner.train(features, groundTruth(targets));
    const again = learner.train(doubled, groundTruth(targets)).predict(others);
    const fresh = featureRidgeLearner('ridge', 0.3).train(doubled, groundTruth(targets)).predict(others);
    expect(again).toEqual(fresh);
  });
});
