import { Matrix } from '../linear-algebra/matrix';
import { type Jax, loadJax } from './automatic-differentiation';
import { float64Array, numbersOf } from './jax-arrays';
import { groundTruth } from './learner';
import { perceptron } from './network';
import { networkLearner } from './network-learner';
import { tangentFeatures } from './tangent-features';

it('leaves the names of the host’s globals as they are', () => {
  const before = Object.getOwnPropertyNames(globalThis);
  const jax = loadJax() as Jax;
  const points = new Matrix([[1], [2], [3]]);
  const descent = { rate: 0.1, momentum: 0.5, steps: 2, decay: 0 };
  const model = networkLearner(jax, perceptron(1, 2, 1), descent, 'shared', 1).train(
    points,
    groundTruth(points),
  );
  expect(model.predict(points).rows).toBe(3);
  expect(tangentFeatures(jax, 1, 2, 1)(points).rows).toBe(3);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});

describe('float64Array', () => {
  const jax = loadJax() as Jax;

  it('keeps every bit', () => {
    const numbers = [1 / 3, -0, 2 ** -1074, Number.MAX_VALUE];
    expect([...numbersOf(float64Array(jax, numbers))]).toEqual(numbers);
  });
});

describe('numbersOf', () => {
  it('refuses numbers of less precision', () => {
    const { numpy: np } = loadJax() as Jax;
    expect(() => numbersOf(np.zeros([2], { dtype: np.float32 }))).toThrow(
      new TypeError('the array does not consist of float64 numbers'),
    );
  });
});
