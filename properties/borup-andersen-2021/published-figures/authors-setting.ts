import { element } from '../../../src/arithmetic/element';
import { authorsDataset, authorsEvaluation } from '../../../src/datasets/authors-dataset';
import type { Kernel } from '../../../src/kernels/kernel';
import { crossKernelMatrix, kernelMatrix } from '../../../src/kernels/kernel-matrix';
import { Matrix } from '../../../src/linear-algebra/matrix';
import type { Problem } from '../../../src/model/problem';
import { eigenOf } from '../../../src/solver/error-bounds/conditioning';
import { filterPath, limitFilter } from '../../../src/solver/filters';
import published from './published-losses.json';

const kernel: Kernel = { type: 'rbf', gamma: published.setting.gamma };

/** How many steps the authors print before the limit. */
export const publishedSteps = 6;

/** The authors' example with a constant weight. */
export function authorsProblem(weight: number, steps: number): Problem {
  return { ...example, weights: Array.from({ length: steps }, () => weight) };
}

const example: Omit<Problem, 'weights'> = {
  kernel: kernelMatrix(kernel, authorsDataset.points),
  crossKernel: crossKernelMatrix(kernel, authorsEvaluation.points, authorsDataset.points),
  targets: new Matrix(authorsDataset.targets.map((row) => [...row])),
  evaluationTargets: new Matrix(authorsEvaluation.targets.map((row) => [...row])),
  ridge: published.setting.ridge,
  labels: [],
};

/** Mean squared distance of predictions to sin 2πx on the authors' grid. */
export function authorsLoss(predictions: Matrix): number {
  const difference = Matrix.sub(predictions, example.evaluationTargets);
  return difference.mul(difference).mean();
}

/**
 * Losses of steps 1 … 6 and of the limit for one weight. Predictions are K̃V diag(b/d) Vᵀy with b/d =
 * (α + (1−α)b⁽ᵗ⁻¹⁾)/(d+λ), so that a search over α costs one eigendecomposition in all.
 */
export function lossesOf(weight: number): number[] {
  const { values, vectors } = eigenOf(example.kernel);
  const coordinates = vectors.transpose().mmul(example.targets);
  const basis = example.crossKernel.mmul(vectors);
  const weights = Array.from({ length: publishedSteps }, () => weight);
  const filters = [
    ...filterPath(values, example.ridge, weights),
    values.map((value) => limitFilter(value, example.ridge, weight)),
  ];
  return filters.map((filter) => {
    const shrunk = coordinates.clone();
    filter.forEach((b, row) => shrunk.mulRow(row, b / element(values, row)));
    return authorsLoss(basis.mmul(shrunk));
  });
}
