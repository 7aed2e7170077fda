import { Matrix } from '../linear-algebra/matrix';
import { randomNumbers } from './random-numbers';

/** A fixed map from points to features. */
export type FeatureMap = (points: Matrix) => Matrix;

/**
 * Random Fourier features √(2/D) cos(⟨w_j, x⟩ + b_j) with w_j from a normal distribution of variance 2γ and b_j uniform:
 * their inner products approach exp(−γ‖x−z‖²) as D grows. Frozen: drawn once from the seed, never trained.
 * Source: Rahimi & Recht, "Random Features for Large-Scale Kernel Machines", NIPS 2007.
 * @param dimension of the points; @param count D
 */
export function randomFeatures(dimension: number, count: number, gamma: number, seed: number): FeatureMap {
  const random = randomNumbers(seed);
  const frequencies = new Matrix(
    Array.from({ length: dimension }, () =>
      Array.from({ length: count }, () => Math.sqrt(2 * gamma) * random.normal()),
    ),
  );
  const phases = Array.from({ length: count }, () => 2 * Math.PI * random.uniform());
  return (points) => {
    const features = points.mmul(frequencies);
    for (let k = 0; k < features.elements.length; k++) {
      const angle = (features.elements[k] ?? NaN) + (phases[k % count] ?? NaN);
      features.elements[k] = Math.sqrt(2 / count) * Math.cos(angle);
    }
    return features;
  };
}
