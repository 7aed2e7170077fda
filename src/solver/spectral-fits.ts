import type { Backend } from '../linear-algebra/backend';
import type { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Fit } from './fit';
import type { RidgeInputs } from './inputs';
import { predict } from './ridge';
import { scaleRows } from './spectral';

/**
 * Fits in the coordinates of K's eigenvectors. One decomposition serves every ridge, every schedule, the limit and the
 * predictions that weights mix: c = V diag(g) Vᵀy, y = Kc = V diag(d·g) Vᵀy, f = K̃c, where g(d) is
 *
 *   1/(d+λ)                          the first fit
 *   (α + (1−α)b⁽ᵗ⁻¹⁾(d))/(d+λ)       step t, with `stepFilter` for b
 *   b⁽ᵗ⁻¹⁾(d)/(d+λ)                  a student of the previous fit alone
 *   α/(αd+λ)                         the limit
 *
 * @returns the fit for such a g, in O(n²) for each output
 */
export function spectralFits(
  { kernel, targets, crossKernel }: Omit<RidgeInputs, 'ridge'>,
  backend: Backend = mlMatrixBackend,
): (filter: (eigenvalue: number) => number) => Fit {
  const { values, vectors } = backend.symmetricEigen(kernel);
  // Negative eigenvalues come from rounding and count as 0.
  const eigenvalues = values.map((value) => Math.max(value, 0));
  const coordinates = backend.multiply(vectors.transpose(), targets);
  const crossVectors = crossKernel && backend.multiply(crossKernel, vectors);
  return (filter) => {
    const filters = eigenvalues.map(filter);
    const coefficients = scaleRows(coordinates, filters);
    const fitted: Matrix = backend.multiply(vectors, scaleRows(coefficients, eigenvalues));
    return { fitted, predictions: predict(crossVectors, coefficients, backend) };
  };
}
