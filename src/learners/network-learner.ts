import type { Array as JaxArray } from '@jax-js/jax';
import { Matrix } from '../linear-algebra/matrix';
import type { Jax } from './automatic-differentiation';
import { compileOnce } from './compile-once';
import { type Descent, gradientDescent } from './gradient-descent';
import { float64Array, numbersOf, toJax } from './jax-arrays';
import type { Learner } from './learner';
import type { Network } from './network';
import { randomNumbers } from './random-numbers';

/**
 * shared  every training starts from the same parameters: a model is a function of its targets
 * fresh   every training draws its own, as is usual in practice
 */
export type Initialisation = 'shared' | 'fresh';

/** A network trained by gradient descent. @param seed of its parameters to begin with */
export function networkLearner(
  jax: Jax,
  network: Network,
  descent: Descent,
  initialisation: Initialisation,
  seed: number,
): Learner {
  const descend = compileOnce(jax, `${network.name}, ${JSON.stringify(descent)}`, () =>
    gradientDescent(jax, network, descent),
  );
  const apply = compileOnce(jax, `outputs of a ${network.name}`, () =>
    jax.jit((parameters: JaxArray, inputs: JaxArray) => network.apply(jax, parameters, inputs)),
  );
  let trainings = 0;
  return {
    name: network.name,
    train(inputs, target) {
      const draw = initialisation === 'fresh' ? trainings++ : 0;
      const parameters = descend(network.initialise(randomNumbers(seed, draw)), inputs, target);
      return {
        predict(points) {
          const outputs = apply(float64Array(jax, parameters), toJax(jax, points));
          const [rows = 0, columns = 0] = outputs.shape;
          return Matrix.from1DArray(rows, columns, numbersOf(outputs));
        },
        gradientSteps: descent.steps,
      };
    },
  };
}
