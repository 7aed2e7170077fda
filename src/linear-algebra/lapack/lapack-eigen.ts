import { fromReversedColumns } from '../array-kernels/column-major';
import type { SymmetricEigen } from '../backend';
import { Matrix } from '../matrix';
import { checkedInfo } from './check-info';
import { integer } from './fortran';
import type { LapackRoutines } from './routines';

/**
 * The eigendecomposition of a symmetric matrix by divide and conquer (dsyevd).
 * @throws RangeError for a matrix that is not square, or holds NaN or an infinite number, which LAPACK does not check
 * for
 */
export function lapackEigen({ dsyevd }: LapackRoutines, matrix: Matrix): SymmetricEigen {
  const size = matrix.rows;
  if (size !== matrix.columns) throw new RangeError(`no eigenvalues of ${size}×${matrix.columns}`);
  if (size === 0) return { values: [], vectors: new Matrix(0, 0) };
  const vectors = new Float64Array(matrix.elements);
  if (!vectors.every(Number.isFinite)) {
    throw new RangeError('a matrix that holds NaN or an infinite number has no eigenvalues');
  }
  const [n, info] = [integer(size), integer(0)];
  const values = new Float64Array(size);
  const [work, iwork] = [new Float64Array(1 + 6 * size + 2 * size ** 2), new Int32Array(3 + 5 * size)];
  const [lwork, liwork] = [integer(work.length), integer(iwork.length)];
  dsyevd('V', 'U', n, vectors, n, values, work, lwork, iwork, liwork, info, 1, 1);
  if (checkedInfo('dsyevd', info) > 0) throw new Error('dsyevd did not find all eigenvalues');
  return { values: Array.from(values).reverse(), vectors: descending(vectors, size) };
}

/** Eigenvectors in ascending order, column by column, as a matrix with its columns in descending order. */
function descending(numbers: Float64Array, size: number): Matrix {
  const matrix = new Matrix(size, size);
  fromReversedColumns(numbers, size, matrix.elements);
  return matrix;
}
