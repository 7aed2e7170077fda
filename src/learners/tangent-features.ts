import type { Array as JaxArray } from '@jax-js/jax';
import { Matrix } from '../linear-algebra/matrix';
import type { Jax } from './automatic-differentiation';
import { compileOnce } from './compile-once';
import { float64Array, numbersOf, toJax } from './jax-arrays';
import { type Network, perceptron } from './network';
import type { FeatureMap } from './random-features';
import { randomNumbers } from './random-numbers';

/** The gradient is compiled once, for batches of this many points. */
const batchSize = 16;

/**
 * ∇_θ f(x; θ₀) of a small perceptron with one output at its initial parameters, by automatic differentiation. The
 * network linearised there is a linear model on these features, and their inner products are its tangent kernel. All
 * outputs of a regression share them.
 * Source: Jacot, Gabriel & Hongler, "Neural Tangent Kernel", NeurIPS 2018.
 * @param dimension of the points; @param hidden units
 */
export function tangentFeatures(jax: Jax, dimension: number, hidden: number, seed: number): FeatureMap {
  const network = perceptron(dimension, hidden, 1);
  const gradients = compiledGradients(jax, network, dimension);
  const parameters = network.initialise(randomNumbers(seed));
  return (points) => {
    const result = new Matrix(points.rows, network.size);
    for (let first = 0; first < points.rows; first += batchSize) {
      const batch = new Matrix(batchSize, dimension);
      const rows = Math.min(batchSize, points.rows - first);
      for (let i = 0; i < rows; i++) batch.setRow(i, points.getRow(first + i));
      const values = numbersOf(gradients(float64Array(jax, parameters), toJax(jax, batch)));
      values.subarray(0, rows * network.size).forEach((value, k) => {
        result.elements[first * network.size + k] = value;
      });
    }
    return result;
  };
}

type Gradients = (parameters: JaxArray, points: JaxArray) => JaxArray;

function compiledGradients(jax: Jax, network: Network, dimension: number): Gradients {
  const output = (parameters: JaxArray, point: JaxArray): JaxArray =>
    network.apply(jax, parameters, point.reshape([1, dimension])).reshape([]);
  return compileOnce(jax, `tangent features of a ${network.name}`, () =>
    jax.jit(jax.vmap(jax.grad(output), [null, 0]) as Gradients),
  );
}
