import type { Array as JaxArray } from '@jax-js/jax';
import type { Matrix } from '../linear-algebra/matrix';
import type { Jax } from './automatic-differentiation';
import { float64Array, numbersOf, toJax } from './jax-arrays';
import type { DistillationTarget } from './learner';
import type { Network } from './network';

/** Full-batch gradient descent with momentum; the order of the points has no influence. */
export interface Descent {
  /** η */
  readonly rate: number;
  /** μ, in [0, 1) */
  readonly momentum: number;
  readonly steps: number;
  /** λ of the term (λ/2)‖θ‖² in the objective */
  readonly decay: number;
}

/** X, y, y′ and α as arrays. */
type Batch = [inputs: JaxArray, truth: JaxArray, previous: JaxArray, weight: JaxArray];

/**
 * J(θ) = (α‖f(X;θ) − y‖² + (1−α)‖f(X;θ) − y′‖²)/(2n) + (λ/2)‖θ‖². All arguments are used up.
 */
export function distillationObjective(
  jax: Jax,
  network: Network,
  decay: number,
): (parameters: JaxArray, ...batch: Batch) => JaxArray {
  const { numpy: np } = jax;
  return (parameters, inputs, truth, previous, weight) => {
    const outputs = network.apply(jax, parameters.ref, inputs);
    const count = outputs.shape[0] ?? 0;
    const toTruth = np.sum(np.square(outputs.ref.sub(truth))).mul(weight.ref);
    const toPrevious = np.sum(np.square(outputs.sub(previous))).mul(weight.mul(-1).add(1));
    const penalty = np.sum(np.square(parameters)).mul(decay / 2);
    return toTruth
      .add(toPrevious)
      .mul(1 / (2 * count))
      .add(penalty);
  };
}

/** v ← μv − η∇J(θ), θ ← θ + v, from v = 0. Compiled once for all trainings on inputs of the same shape. */
export function gradientDescent(
  jax: Jax,
  network: Network,
  { rate, momentum, steps, decay }: Descent,
): (start: readonly number[], inputs: Matrix, target: DistillationTarget) => Float64Array {
  const { numpy: np } = jax;
  const gradient = jax.grad(distillationObjective(jax, network, decay));
  const step = jax.jit((parameters: JaxArray, velocity: JaxArray, ...batch: Batch) => {
    const slope = gradient(parameters.ref, ...batch);
    const next = velocity.mul(momentum).sub(slope.mul(rate));
    return [parameters.add(next.ref), next] as [JaxArray, JaxArray];
  });
  return (start, inputs, { truth, previous, weight }) => {
    const batch: Batch = [
      toJax(jax, inputs),
      toJax(jax, truth),
      toJax(jax, previous),
      float64Array(jax, [weight], []),
    ];
    let parameters = float64Array(jax, start);
    let velocity = np.zeros([network.size], { dtype: np.float64 });
    for (let count = 0; count < steps; count++) {
      [parameters, velocity] = step(parameters, velocity, ...(batch.map((array) => array.ref) as Batch));
      // Reading a result makes the package execute its queued operations; unread, the queue grows with every step.
      velocity.ref.dataSync();
    }
    batch.forEach((array) => array.dispose());
    velocity.dispose();
    const trained = numbersOf(parameters).slice();
    if (!trained.every(Number.isFinite)) throw new Error(`gradient descent on the ${network.name} diverged`);
    return trained;
  };
}
