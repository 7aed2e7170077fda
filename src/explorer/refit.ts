import { authorsDataset, authorsEvaluation } from '../datasets/authors-dataset';
import { crossKernelMatrix, kernelMatrix } from '../kernels/kernel-matrix';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { convergence, type Convergence } from '../solver/convergence';
import { distill } from '../solver/distill';

import { effectiveRidge, filterPath, limitFilter } from '../solver/filters';
import { limit } from '../solver/limit';
import type { Settings } from './settings';

/** Everything that the explorer shows for some settings, step by step from the first. */
export interface Refit {
  /** f⁽¹⁾ … f⁽τ⁾ on the grid, and f⁽∞⁾ */
  readonly fits: readonly (readonly number[])[];
  readonly limitFit: readonly number[];
  /** d_1 ≥ … ≥ d_n */
  readonly eigenvalues: readonly number[];
  /** the diagonals of B⁽¹⁾ … B⁽τ⁾, and of B⁽∞⁾ */
  readonly filters: readonly (readonly number[])[];
  readonly limitFilters: readonly number[];
  /** d(1−b)/b of each direction after τ steps */
  readonly effectiveRidges: readonly number[];
  readonly convergence: Convergence;
  /** mean squared distance to sin 2πx, of each step and of the limit */
  readonly losses: readonly number[];
  readonly limitLoss: number;
}

/** Fits the authors' points anew, by the solver that the laws are put to. @throws NotPositiveDefiniteError */
export function refit({ weight, ridge, gamma, steps, targets }: Settings): Refit {
  const rbf = { type: 'rbf', gamma } as const;
  const inputs = {
    kernel: kernelMatrix(rbf, authorsDataset.points),
    crossKernel: crossKernelMatrix(rbf, authorsEvaluation.points, authorsDataset.points),
    targets: Matrix.columnVector([...targets]),
    ridge,
  };
  const weights = Array.from({ length: steps }, () => weight);
  const fits = distill({ ...inputs, weights }).map(({ predictions }) => predictions.to1DArray());
  const limitFit = limit({ ...inputs, weight }).predictions.to1DArray();
  // Rounding makes the least eigenvalues of a flat kernel negative.
  const eigenvalues = mlMatrixBackend.symmetricEigen(inputs.kernel).values.map((value) => Math.max(value, 0));
  const filters = filterPath(eigenvalues, ridge, weights);
  const last = filters.at(-1) ?? [];
  return {
    fits,
    limitFit,
    eigenvalues,
    filters,
    limitFilters: eigenvalues.map((value) => limitFilter(value, ridge, weight)),
    effectiveRidges: eigenvalues.map((value, k) => effectiveRidge(value, last[k] ?? NaN)),
    convergence: convergence({ ...inputs, weight }, steps),
    losses: fits.map(lossOf),
    limitLoss: lossOf(limitFit),
  };
}

function lossOf(fit: readonly number[]): number {
  const truth = authorsEvaluation.targets.flat();
  return fit.reduce((sum, value, index) => sum + (value - (truth[index] ?? NaN)) ** 2, 0) / fit.length;
}
