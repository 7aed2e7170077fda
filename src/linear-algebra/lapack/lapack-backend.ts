import { shiftedUpperTriangle } from '../array-kernels/column-major';
import { hasFiniteDiagonal } from '../array-kernels/diagonal';
import { assign } from '../array-kernels/elementwise';
import { type Backend, NotPositiveDefiniteError, type PositiveDefiniteFactor } from '../backend';
import { isSymmetricToRounding } from '../is-symmetric-to-rounding';
import { Matrix } from '../matrix';
import { checkedInfo } from './check-info';
import { inColumns, inRows, integer, reusedRoom } from './fortran';
import { lapackEigen } from './lapack-eigen';
import { lapackLeastSquares } from './lapack-least-squares';
import type { LapackRoutines } from './routines';

/**
 * LAPACK as a backend. A matrix in row-major order is its transpose in column-major order: symmetric matrices are
 * passed unchanged with the other triangle selected, and products with their factors exchanged.
 * @param library the files in which the routines were found
 */
export function lapackBackend(routines: LapackRoutines, library: string): Backend {
  return {
    name: 'lapack',
    library,
    factorPositiveDefinite: (matrix, shift) => factor(routines, matrix, shift),
    multiply: multiplication(routines),
    symmetricEigen: (matrix) => lapackEigen(routines, matrix),
    leastSquares: (matrix, rightHandSide) => lapackLeastSquares(routines, matrix, rightHandSide),
  };
}

function factor(routines: LapackRoutines, matrix: Matrix, shift = 0): PositiveDefiniteFactor {
  if (!isSymmetricToRounding(matrix)) {
    throw new NotPositiveDefiniteError('the kernel matrix is not symmetric, or holds a NaN');
  }
  const size = matrix.rows;
  const [n, info] = [integer(size), integer(0)];
  const lower = shiftedUpperTriangle(matrix.elements, size, shift);
  if (size > 0) routines.dpotrf('L', n, lower, n, info, 1);
  // An infinite element leaves a NaN on the diagonal, which OpenBLAS accepts as a pivot.
  if (checkedInfo('dpotrf', info) > 0 || !hasFiniteDiagonal(lower, size)) {
    throw new NotPositiveDefiniteError(
      'the kernel matrix plus the ridge is not positive definite in float64',
    );
  }
  const room = reusedRoom();
  const one = integer(1);
  return {
    solve(rightHandSide) {
      const { rows, columns } = rightHandSide;
      if (rows !== size)
        throw new RangeError(`no solution of ${size} equations for ${rows} right-hand sides`);
      const solution = inColumns(rightHandSide, room(size * columns));
      if (size === 0 || columns === 0) return inRows(solution, size, columns);
      if (columns === 1) {
        // dpotrs is optimised for many right-hand sides, and takes twice as long for one.
        routines.dtrsv('L', 'N', 'N', n, lower, n, solution, one, 1, 1, 1);
        routines.dtrsv('L', 'T', 'N', n, lower, n, solution, one, 1, 1, 1);
      } else {
        const status = integer(0);
        routines.dpotrs('L', n, integer(columns), lower, n, solution, n, status, 1);
        checkedInfo('dpotrs', status);
      }
      return inRows(solution, size, columns);
    },
  };
}

/** Cᵀ = BᵀAᵀ in column-major order, which is C = AB in row-major order. */
function multiplication({ dgemm }: LapackRoutines): Backend['multiply'] {
  const [m, n, k] = [integer(0), integer(0), integer(0)];
  const [one, zero] = [Float64Array.of(1), Float64Array.of(0)];
  const [leftRoom, rightRoom, productRoom] = [reusedRoom(), reusedRoom(), reusedRoom()];
  return (left, right) => {
    const [rows, inner, columns] = [left.rows, left.columns, right.columns];
    if (inner !== right.rows) {
      throw new RangeError(`no product of ${rows}×${inner} and ${right.rows}×${columns}`);
    }
    const result = new Matrix(rows, columns);
    if (rows === 0 || columns === 0 || inner === 0) return result;
    [m[0], n[0], k[0]] = [columns, rows, inner];
    const { elements } = result;
    const product = elements instanceof Float64Array ? elements : productRoom(elements.length);
    const [a, b] = [typed(right, rightRoom), typed(left, leftRoom)];
    dgemm('N', 'N', m, n, k, one, a, m, b, k, zero, product, m, 1, 1);
    if (product !== elements) assign(elements, product);
    return result;
  };
}

/** The elements of a matrix as a typed array; those of a small matrix are copied into the buffer. */
function typed({ elements }: Matrix, room: (length: number) => Float64Array): Float64Array {
  if (elements instanceof Float64Array) return elements;
  const copy = room(elements.length);
  copy.set(elements);
  return copy;
}
