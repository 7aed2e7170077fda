import { Matrix } from '../linear-algebra/matrix';
import { type Jax, loadJax } from './automatic-differentiation';
import { float64Array, numbersOf, toJax } from './jax-arrays';
import { perceptron } from './network';
import { randomNumbers } from './random-numbers';
import { tangentFeatures } from './tangent-features';

const jax = loadJax() as Jax;
const random = randomNumbers(2);
const points = new Matrix(Array.from({ length: 20 }, () => [random.normal(), random.normal()]));

describe('tangentFeatures', () => {
  const features = tangentFeatures(jax, 2, 3, 8)(points);
  const network = perceptron(2, 3, 1);

  it('are the gradients of the network by its parameters, as finite differences confirm', () => {
    const start = network.initialise(randomNumbers(8));
    const outputs = (moved: number, by: number): ArrayLike<number> =>
      numbersOf(
        network.apply(
          jax,
          float64Array(
            jax,
            start.map((value, k) => (k === moved ? value + by : value)),
          ),
          toJax(jax, points),
        ),
      );
    const step = 2 ** -17;
    for (let k = 0; k < network.size; k++) {
      const [above, below] = [outputs(k, step), outputs(k, -step)];
      features.getColumn(k).forEach((value, row) => {
        const difference = ((above[row] ?? NaN) - (below[row] ?? NaN)) / (2 * step);
        expect(Math.abs(value - difference)).toBeLessThan(1e-8);
      });
    }
  });

  it('do not depend on how many points there are', () => {
    const few = tangentFeatures(jax, 2, 3, 8)(points.subMatrixRow([17, 3]));
    expect(few.to2DArray()).toEqual([features.getRow(17), features.getRow(3)]);
  });

  it('depend on the seed', () => {
    expect(tangentFeatures(jax, 2, 3, 9)(points).get(0, 0)).not.toBe(features.get(0, 0));
  });
});
