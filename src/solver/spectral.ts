import { element } from '../arithmetic/element';
import * as elementwise from '../linear-algebra/array-kernels/elementwise';
import type { Backend, SymmetricEigen } from '../linear-algebra/backend';
import type { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { filterPath } from './filters';
import type { SpectrumInputs } from './inputs';

/** The eigenvalues of K and the filters of distillation. */
export interface Spectrum {
  /** d_1 ≥ … ≥ d_n */
  readonly eigenvalues: readonly number[];
  /** the diagonal of B⁽ᵗ⁾ for t = 1 … τ, in the order of the eigenvalues */
  readonly filters: readonly (readonly number[])[];
}

/** K = V D Vᵀ and the diagonals of B⁽¹⁾ … B⁽τ⁾, with y⁽ᵗ⁾ = V B⁽ᵗ⁾ Vᵀ y. */
export function spectrum(inputs: SpectrumInputs, backend: Backend = mlMatrixBackend): Spectrum {
  const { values } = backend.symmetricEigen(inputs.kernel);
  return { eigenvalues: values, filters: filterPath(values, inputs.ridge, inputs.weights) };
}

/** V diag(filter) Vᵀ y: fitted values from the eigendecomposition. */
export function applyFilter(eigen: SymmetricEigen, filter: readonly number[], targets: Matrix): Matrix {
  return element(applyFilters(eigen, [filter], targets), 0);
}

/** The same for several filters, such as those of a path, from the coordinates Vᵀy that they share. */
export function applyFilters(
  { vectors }: SymmetricEigen,
  filters: readonly (readonly number[])[],
  targets: Matrix,
): Matrix[] {
  const coordinates = vectors.transpose().mmul(targets);
  return filters.map((filter) => vectors.mmul(scaleRows(coordinates, filter)));
}

/** diag(factors)·M, as a new matrix. @throws RangeError unless there is one factor for each row */
export function scaleRows(matrix: Matrix, factors: readonly number[]): Matrix {
  if (factors.length !== matrix.rows) {
    throw new RangeError(`${factors.length} factors do not scale ${matrix.rows} rows`);
  }
  const scaled = matrix.clone();
  elementwise.scaleRows(scaled.elements, scaled.columns, factors);
  return scaled;
}
