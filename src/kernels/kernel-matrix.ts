import { type Point } from '../datasets/dataset';
import { zeros } from '../linear-algebra/array-kernels/row-major';
import { Matrix } from '../linear-algebra/matrix';
import { type Kernel, kernelFormula } from './kernel';
import { type Coordinates, rowOfSums } from './row-of-sums';

/** κ(X, X): symmetric to the last bit, because each pair is evaluated once. */
export function kernelMatrix(kernel: Kernel, points: readonly Point[]): Matrix {
  const size = points.length;
  const { term, value } = kernelFormula(kernel);
  const coordinates = coordinatesOf(points, dimensionOf(points));
  const sums = zeros(size);
  const matrix = new Matrix(size, size);
  const { elements } = matrix;
  for (let i = 0; i < size; i++) {
    rowOfSums(term, coordinates, i, coordinates, sums, i + 1);
    for (let j = 0; j <= i; j++) elements[i * size + j] = value(sums[j] as number);
  }
  mirrorLower(matrix);
  return matrix;
}

/** κ(X̃, X), one row per evaluation point (m×n). */
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
    for (let j = 0; j < size; j++) elements[i * size + j] = value(sums[j] as number);
  }
  return matrix;
}

function dimensionOf(points: readonly Point[]): number {
  return points.reduce((largest, { length }) => Math.max(largest, length), 0);
}

/** NaN where a point has none. */
function coordinatesOf(points: readonly Point[], dimension: number): Coordinates {
  const count = points.length;
  const values = zeros(dimension * count);
  points.forEach((point, j) => {
    for (let k = 0; k < dimension; k++) values[k * count + j] = point[k] ?? NaN;
  });
  return { count, dimension, values };
}

/** Rows and columns of a block whose two mirror images stay in the cache. */
const block = 32;

/** Copies what is below the diagonal to its mirror image. */
function mirrorLower({ rows: size, elements }: Matrix): void {
  for (let firstRow = 0; firstRow < size; firstRow += block) {
    for (let firstColumn = 0; firstColumn <= firstRow; firstColumn += block) {
      const rowEnd = Math.min(firstRow + block, size);
      for (let i = firstRow; i < rowEnd; i++) {
        const columnEnd = Math.min(firstColumn + block, i);
        for (let j = firstColumn; j < columnEnd; j++)
          elements[j * size + i] = elements[i * size + j] as number;
      }
    }
  }
}
