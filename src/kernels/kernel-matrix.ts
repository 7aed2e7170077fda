import { type Point } from '../datasets/dataset';
import { mapRow } from '../linear-algebra/array-kernels/map-row';
import { type Coordinates, rowOfSums } from '../linear-algebra/array-kernels/pairwise-sums';
import { zeros } from '../linear-algebra/array-kernels/row-major';
import { mirrorLower } from '../linear-algebra/array-kernels/symmetry';
import { Matrix } from '../linear-algebra/matrix';
import { type Kernel, kernelFormula } from './kernel';

/** κ(X, X), n×n; exactly symmetric, because each pair is evaluated once. */
export function kernelMatrix(kernel: Kernel, points: readonly Point[]): Matrix {
  const size = points.length;
  const { term, value } = kernelFormula(kernel);
  const coordinates = coordinatesOf(points, dimensionOf(points));
  const sums = zeros(size);
  const matrix = new Matrix(size, size);
  const { elements } = matrix;
  for (let i = 0; i < size; i++) {
    rowOfSums(term, coordinates, i, coordinates, sums, i + 1);
    mapRow(value, sums, i + 1, elements, i * size);
  }
  mirrorLower(elements, size);
  return matrix;
}

/** κ(X̃, X), m×n: one row per evaluation point, one column per training point. */
export function crossKernelMatrix(
  kernel: Kernel,
  evaluation: readonly Point[],
  training: readonly Point[],
): Matrix {
  const size = training.length;
  const { term, value } = kernelFormula(kernel);
  const dimension = Math.max(dimensionOf(evaluation), dimensionOf(training));
  const coordinates = coordinatesOf(training, dimension);
  const evaluationCoordinates = coordinatesOf(evaluation, dimension);
  const sums = zeros(size);
  const matrix = new Matrix(evaluation.length, size);
  const { elements } = matrix;
  for (let i = 0; i < evaluation.length; i++) {
    rowOfSums(term, evaluationCoordinates, i, coordinates, sums, size);
    mapRow(value, sums, size, elements, i * size);
  }
  return matrix;
}

function dimensionOf(points: readonly Point[]): number {
  return points.reduce((largest, { length }) => Math.max(largest, length), 0);
}

/** The coordinates of all points; NaN where a point has fewer. */
function coordinatesOf(points: readonly Point[], dimension: number): Coordinates {
  const count = points.length;
  const values = zeros(dimension * count);
  points.forEach((point, j) => {
    for (let k = 0; k < dimension; k++) values[k * count + j] = point[k] ?? NaN;
  });
  return { count, dimension, values };
}
