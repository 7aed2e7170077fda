import { Matrix } from '../arithmetic/matrix';
import { evaluateKernel, type Kernel, type Point } from './kernel';

/** κ(X, X): symmetric to the last bit, because each pair is evaluated once. */
export function kernelMatrix(kernel: Kernel, points: readonly Point[]): Matrix {
  const matrix = Matrix.zeros(points.length, points.length);
  points.forEach((x, i) => {
    points.slice(0, i + 1).forEach((z, j) => {
      const value = evaluateKernel(kernel, x, z);
      matrix.set(i, j, value);
      matrix.set(j, i, value);
    });
  });
  return matrix;
}

/** κ(X̃, X), one row per evaluation point (m×n). */
export function crossKernelMatrix(
  kernel: Kernel,
  evaluation: readonly Point[],
  training: readonly Point[],
): Matrix {
  const matrix = Matrix.zeros(evaluation.length, training.length);
  evaluation.forEach((x, i) => {
    training.forEach((z, j) => matrix.set(i, j, evaluateKernel(kernel, x, z)));
  });
  return matrix;
}
