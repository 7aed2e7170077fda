import { Matrix } from '../linear-algebra/matrix';
import { type Jax, loadJax } from './automatic-differentiation';
import { distillationObjective } from './gradient-descent';
import { float64Array, numbersOf, toJax } from './jax-arrays';
import { convolutionalNetwork, type Network, perceptron } from './network';
import { randomNumbers } from './random-numbers';

const jax = loadJax() as Jax;

const networks: readonly (readonly [network: Network, inputs: number])[] = [
  [perceptron(3, 4, 2), 3],
  [convolutionalNetwork(4, 3, 2, 2), 12],
];

describe.each(networks)('$name', (network, inputs) => {
  const random = randomNumbers(1);
  const draw = (rows: number, columns: number): Matrix =>
    new Matrix(Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal())));
  const [points, truth, previous] = [draw(5, inputs), draw(5, 2), draw(5, 2)];
  const parameters = Float64Array.from(network.initialise(random), (value) => value + 0.1 * random.normal());
  const objective = distillationObjective(jax, network, 0.3);
  const batch = (
    weight: number,
  ): Parameters<typeof objective> extends [unknown, ...infer Rest] ? Rest : never => [
    toJax(jax, points),
    toJax(jax, truth),
    toJax(jax, previous),
    float64Array(jax, [weight], []),
  ];
  const value = (theta: Float64Array<ArrayBuffer>): number =>
    numbersOf(objective(float64Array(jax, theta), ...batch(0.4)))[0] ?? NaN;

  it('has a gradient that finite differences confirm in every parameter', () => {
    const gradient = numbersOf(jax.grad(objective)(float64Array(jax, parameters), ...batch(0.4)));
    expect(gradient).toHaveLength(network.size);
    gradient.forEach((slope, k) => {
      const step = 2 ** -17;
      const moved = (by: number): Float64Array<ArrayBuffer> => {
        const copy = Float64Array.from(parameters);
        copy[k] = (copy[k] ?? NaN) + by;
        return copy;
      };
      const difference = (value(moved(step)) - value(moved(-step))) / (2 * step);
      // Central differences err by step²·J‴/6 and u·J/step.
      expect(Math.abs(slope - difference)).toBeLessThan(1e-8);
    });
  });

  it('is computed in double precision', () => {
    expect(jax.grad(objective)(float64Array(jax, parameters), ...batch(0)).dtype).toBe('float64');
  });

  it('treats every point by itself', () => {
    const outputs = (rows: Matrix): number[] => [
      ...numbersOf(network.apply(jax, float64Array(jax, parameters), toJax(jax, rows))),
    ];
    const together = outputs(points);
    points.to2DArray().forEach((row, i) => {
      expect(outputs(new Matrix([row]))).toEqual(together.slice(2 * i, 2 * i + 2));
    });
  });
});

describe('the convolutional network', () => {
  it('gives all patches the same weights', () => {
    const network = convolutionalNetwork(2, 3, 4, 1);
    const parameters = network.initialise(randomNumbers(3));
    // A linear layer that does not tell the patches apart.
    parameters.fill(1, 16, 24);
    const output = (row: number[]): number =>
      numbersOf(network.apply(jax, float64Array(jax, parameters), toJax(jax, new Matrix([row]))))[0] ?? NaN;
    expect(output([1, 2, 3, 4, 5, 6])).toBeCloseTo(output([4, 5, 6, 1, 2, 3]), 14);
  });
});
