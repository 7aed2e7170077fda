import { factorInPlace } from './array-kernels/blocked-cholesky';
import { solveInPlace } from './array-kernels/blocked-substitution';
import { addToDiagonal } from './array-kernels/diagonal';
import { zeros } from './array-kernels/row-major';
import { factorSmallMatrix, solveSmallColumn } from './array-kernels/small-cholesky';
import { NotPositiveDefiniteError, type PositiveDefiniteFactor } from './backend';
import { Matrix } from './matrix';

/** Up to this size the textbook's loops are faster than blocked ones; both give the same bits. */
const largestSmall = 32;

/**
 * A + shift·I = LLᵀ, for A n×n. Only the lower triangle of A is read.
 * @returns the factor; its `solve` takes B n×c and returns X n×c with (A + shift·I)X = B
 * @throws NotPositiveDefiniteError where a pivot is not positive, or NaN
 */
export function factorCholesky(matrix: Matrix, shift = 0): PositiveDefiniteFactor {
  return matrix.rows <= largestSmall ? factorSmall(matrix, shift) : factorLarge(matrix, shift);
}

function factorLarge({ rows: size, elements }: Matrix, shift: number): PositiveDefiniteFactor {
  const lower = new Float64Array(elements);
  addToDiagonal(lower, size, shift);
  if (!factorInPlace(lower, size)) throw notPositiveDefinite();
  return {
    solve(rightHandSide) {
      const solution = new Matrix(size, rightHandSide.columns);
      for (let column = 0; column < rightHandSide.columns; column++) {
        const values = Float64Array.from(rightHandSide.getColumn(column));
        solveInPlace(lower, size, values);
        values.forEach((value, i) => solution.set(i, column, value));
      }
      return solution;
    },
  };
}

function factorSmall({ rows: size, elements }: Matrix, shift: number): PositiveDefiniteFactor {
  const lower = zeros(size * size);
  if (!factorSmallMatrix(elements, size, shift, lower)) throw notPositiveDefinite();
  return {
    solve(rightHandSide) {
      const solution = new Matrix(rightHandSide);
      for (let column = 0; column < solution.columns; column++) {
        solveSmallColumn(lower, size, solution.elements, solution.columns, column);
      }
      return solution;
    },
  };
}

function notPositiveDefinite(): NotPositiveDefiniteError {
  return new NotPositiveDefiniteError('the kernel matrix plus the ridge is not positive definite in float64');
}
