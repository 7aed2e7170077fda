import { element } from '../arithmetic/element';
import { Matrix } from '../linear-algebra/matrix';
import { distance, norm } from '../linear-algebra/norms';
import { mixTargets } from '../solver/mix-targets';
import { type Jax, loadJax } from './automatic-differentiation';
import { type Descent, gradientDescent } from './gradient-descent';
import { groundTruth } from './learner';
import { perceptron } from './network';
import { networkLearner } from './network-learner';
import { randomNumbers } from './random-numbers';

const jax = loadJax() as Jax;
const random = randomNumbers(11);
const draw = (rows: number, columns: number): Matrix =>
  new Matrix(Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal())));
const [inputs, truth, previous, others] = [draw(8, 2), draw(8, 1), draw(8, 1), draw(3, 2)];
const network = perceptron(2, 3, 1);
const descent: Descent = { rate: 0.1, momentum: 0.9, steps: 40, decay: 1e-2 };

describe('networkLearner', () => {
  it('learns', () => {
    const learner = networkLearner(jax, network, { ...descent, decay: 0, steps: 400 }, 'shared', 1);
    const sum = inputs.mmul(Matrix.ones(2, 1));
    const fitted = learner.train(inputs, groundTruth(sum)).predict(inputs);
    expect(distance(fitted, sum)).toBeLessThan(norm(sum) / 10);
  });

  it('gives the same model for the same seed, bit for bit', () => {
    const predict = (seed: number): Matrix =>
      networkLearner(jax, network, descent, 'shared', seed).train(inputs, groundTruth(truth)).predict(others);
    expect(predict(1)).toEqual(predict(1));
    expect(predict(1)).not.toEqual(predict(2));
  });

  it('begins every training with the same parameters, or with fresh ones, as it is told', () => {
    const twice = (initialisation: 'shared' | 'fresh'): Matrix[] => {
      const learner = networkLearner(jax, network, descent, initialisation, 1);
      return [1, 2].map(() => learner.train(inputs, groundTruth(truth)).predict(others));
    };
    const [first, second] = twice('shared');
    expect(first).toEqual(second);
    const fresh = twice('fresh');
    expect(fresh[0]).toEqual(first);
    expect(fresh[1]).not.toEqual(first);
  });

  it('tells the steps of gradient descent that a model took', () => {
    const learner = networkLearner(jax, network, descent, 'shared', 1);
    expect(learner.train(inputs, groundTruth(truth)).gradientSteps).toBe(40);
  });

  it('refuses a descent that diverges', () => {
    const learner = networkLearner(jax, network, { ...descent, rate: 1e6 }, 'shared', 1);
    expect(() => learner.train(inputs, groundTruth(truth))).toThrow('diverged');
  });
});

describe('gradientDescent', () => {
  const start = network.initialise(randomNumbers(2));

  it('descends alike on the weighted objective and on that of the mixed target', () => {
    const descend = gradientDescent(jax, network, descent);
    const weighted = descend(start, inputs, { truth, previous, weight: 0.3 });
    const mixed = descend(start, inputs, groundTruth(mixTargets(0.3, truth, previous)));
    mixed.forEach((value, k) => expect(value).toBeCloseTo(element([...weighted], k), 12));
  });

  it('shrinks everything to 0 where there is nothing to fit', () => {
    const descend = gradientDescent(jax, network, { ...descent, decay: 1, steps: 300 });
    const zeros = Matrix.zeros(8, 1);
    expect(Math.max(...descend(start, inputs, groundTruth(zeros)).map(Math.abs))).toBeLessThan(1e-4);
  });
});
