import { factorInPlace } from './array-kernels/blocked-cholesky';
import { solveInPlace } from './array-kernels/blocked-substitution';
import { type Elements, zeros } from './array-kernels/row-major';
import { NotPositiveDefiniteError, type PositiveDefiniteFactor } from './backend';
import { Matrix } from './matrix';

/** Up to this size the textbook's loops are faster than blocked ones; both give the same bits. */
const largestSmall = 32;

/**
 * A + shift·I = LLᵀ. Only the lower triangle of A is read.
 * @throws NotPositiveDefiniteError where a pivot is not positive, or NaN
 */
export function factorCholesky(matrix: Matrix, shift = 0): PositiveDefiniteFactor {
  return matrix.rows <= largestSmall ? factorSmall(matrix, shift) : factorLarge(matrix, shift);
}

function factorLarge({ rows: size, elements }: Matrix, shift: number): PositiveDefiniteFactor {
  const lower = new Float64Array(elements);
  for (let i = 0; i < size; i++) lower[i * size + i] = (lower[i * size + i] as number) + shift;
  if (!factorInPlace(lower, size)) throw notPositiveDefinite();
  return {
    solve(rightHandSide) {
      const solution = new Matrix(size, rightHandSide.columns);
      for (let column = 0; column < rightHandSide.columns; column++) {
        const values = Float64Array.from(rightHandSide.getColumn(column));
        solveInPlace(lower, size, values);
        for (let i = 0; i < size; i++) solution.set(i, column, values[i] as number);
      }
      return solution;
    },
  };
}

/** Row by row: l_ij = (a_ij − Σ_{k<j} l_ik l_jk)/l_jj and l_ii = √(a_ii − Σ_{k<i} l_ik²). */
function factorSmall({ rows: size, elements }: Matrix, shift: number): PositiveDefiniteFactor {
  const lower = zeros(size * size);
  for (let i = 0; i < size; i++) {
    const row = i * size;
    for (let j = 0; j <= i; j++) {
      const other = j * size;
      let rest = elements[row + j] as number;
      if (j === i) rest += shift;
      for (let k = 0; k < j; k++) rest -= (lower[row + k] as number) * (lower[other + k] as number);
      if (j < i) lower[row + j] = rest / (lower[other + j] as number);
      else if (rest > 0) lower[row + j] = Math.sqrt(rest);
      else throw notPositiveDefinite();
    }
  }
  return {
    solve(rightHandSide) {
      const solution = new Matrix(rightHandSide);
      for (let column = 0; column < solution.columns; column++) solveColumn(lower, size, solution, column);
      return solution;
    },
  };
}

/** Lz = b from the first row to the last, then Lᵀx = z from the last to the first, in place. */
function solveColumn(lower: Elements, size: number, { elements, columns }: Matrix, column: number): void {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    let rest = elements[i * columns + column] as number;
    for (let k = 0; k < i; k++)
      rest -= (lower[row + k] as number) * (elements[k * columns + column] as number);
    elements[i * columns + column] = rest / (lower[row + i] as number);
  }
  // Row by row here too: as soon as x_i is known, its share is taken off all the others.
  for (let i = size - 1; i >= 0; i--) {
    const row = i * size;
    const value = (elements[i * columns + column] as number) / (lower[row + i] as number);
    elements[i * columns + column] = value;
    for (let k = 0; k < i; k++) {
      const place = k * columns + column;
      elements[place] = (elements[place] as number) - (lower[row + k] as number) * value;
    }
  }
}

function notPositiveDefinite(): NotPositiveDefiniteError {
  return new NotPositiveDefiniteError('the kernel matrix plus the ridge is not positive definite in float64');
}
