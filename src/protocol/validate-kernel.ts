import { element } from '../arithmetic/element';
import { clearlyIndefiniteBeyond } from '../arithmetic/error-analysis/bounds/spectrum';
import { InputError } from '../input/input-error';
import { NotPositiveDefiniteError } from '../linear-algebra/backend';
import { firstAsymmetry } from '../linear-algebra/is-symmetric-to-rounding';
import type { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { norm } from '../linear-algebra/norms';

/**
 * Checks that K is square, symmetric to within rounding and not clearly indefinite.
 * @throws InputError that says where and by how much K is none of these
 */
export function validateKernel(kernel: Matrix): void {
  expectSymmetric(kernel);
  expectSemidefinite(kernel, clearlyIndefiniteBeyond(norm(kernel)));
}

/** Checks that K is square and symmetric to within rounding. @throws InputError that says where it is not */
export function expectSymmetric(kernel: Matrix): void {
  if (kernel.rows !== kernel.columns) {
    throw new InputError({
      field: 'K',
      expected: 'a square matrix',
      received: `${kernel.rows} rows of ${kernel.columns} numbers`,
    });
  }
  const [i, j] = firstAsymmetry(kernel) ?? [];
  if (i === undefined || j === undefined) return;
  const [entry, mirrored] = [kernel.get(i, j), kernel.get(j, i)];
  const received = `${entry}, which differs from K[${j}][${i}] = ${mirrored} by ${Math.abs(entry - mirrored)}`;
  throw new InputError({ field: `K[${i}][${j}]`, expected: 'a symmetric matrix', received });
}

/** Cholesky of K + εI decides, at a fraction of the cost of the eigenvalues that explain a refusal. */
function expectSemidefinite(kernel: Matrix, negligible: number): void {
  try {
    mlMatrixBackend.factorPositiveDefinite(kernel, negligible || Number.MIN_VALUE);
  } catch (error) {
    if (!(error instanceof NotPositiveDefiniteError)) throw error;
    const { values } = mlMatrixBackend.symmetricEigen(kernel);
    const received = `a smallest eigenvalue of ${element(values, -1)} beside a largest of ${element(values, 0)}`;
    throw new InputError({ field: 'K', expected: 'a positive semidefinite matrix', received });
  }
}
