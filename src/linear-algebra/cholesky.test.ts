import { NotPositiveDefiniteError } from './backend';
import { factorCholesky } from './cholesky';
import { Matrix } from './matrix';

/** Around the sizes at which blocks, panels and groups of four begin and end. */
const sizes = [1, 2, 3, 4, 31, 32, 33, 34, 35, 36, 47, 48, 49, 51, 52, 63, 64, 65, 96, 97, 100, 131];

/** Entries that look random, the same on every run. */
function table(rows: number, columns: number): Matrix {
  const matrix = new Matrix(rows, columns);
  for (let k = 0; k < rows * columns; k++) matrix.elements[k] = Math.sin(k * k + 1);
  return matrix;
}

/** Symmetric, and positive definite by its diagonal. */
function positiveDefinite(size: number): Matrix {
  const matrix = new Matrix(size, size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const value = i === j ? size : Math.cos(i * size + j * j);
      matrix.set(i, j, value).set(j, i, value);
    }
  }
  return matrix;
}

/** The textbook, without blocks. */
function solveByTheBook(matrix: Matrix, rightHandSide: Matrix): Matrix {
  const size = matrix.rows;
  const lower = new Matrix(size, size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix.get(i, j);
      for (let k = 0; k < j; k++) rest -= lower.get(i, k) * lower.get(j, k);
      lower.set(i, j, i === j ? Math.sqrt(rest) : rest / lower.get(j, j));
    }
  }
  const solution = rightHandSide.clone();
  for (let column = 0; column < solution.columns; column++) {
    for (let i = 0; i < size; i++) {
      let rest = solution.get(i, column);
      for (let k = 0; k < i; k++) rest -= lower.get(i, k) * solution.get(k, column);
      solution.set(i, column, rest / lower.get(i, i));
    }
    for (let i = size - 1; i >= 0; i--) {
      let rest = solution.get(i, column);
      for (let k = size - 1; k > i; k--) rest -= lower.get(k, i) * solution.get(k, column);
      solution.set(i, column, rest / lower.get(i, i));
    }
  }
  return solution;
}

describe('factorCholesky', () => {
  it.each(sizes)('n = %d: solves to the very bits of the textbook, with a shift too', (size) => {
    const matrix = positiveDefinite(size);
    const shifted = matrix.clone();
    for (let i = 0; i < size; i++) shifted.set(i, i, shifted.get(i, i) + 1 / 3);
    const rightHandSide = table(size, 3);
    const expected = solveByTheBook(shifted, rightHandSide).to2DArray();
    expect(
      factorCholesky(matrix, 1 / 3)
        .solve(rightHandSide)
        .to2DArray(),
    ).toEqual(expected);
    expect(factorCholesky(shifted).solve(rightHandSide).to2DArray()).toEqual(expected);
  });

  it.each(sizes)('n = %d: leaves the matrix and the right-hand side as they were', (size) => {
    const [matrix, rightHandSide] = [positiveDefinite(size), table(size, 2)];
    factorCholesky(matrix, 1).solve(rightHandSide);
    expect(matrix).toEqual(positiveDefinite(size));
    expect(rightHandSide).toEqual(table(size, 2));
  });

  it.each(sizes)('n = %d: refuses a pivot that is not positive, or NaN, wherever it is', (size) => {
    for (const position of new Set([0, size >> 1, size - 1])) {
      for (const pivot of [0, -1, NaN, -Infinity]) {
        const matrix = positiveDefinite(size);
        matrix.set(position, position, pivot);
        expect(() => factorCholesky(matrix)).toThrow(NotPositiveDefiniteError);
      }
    }
  });

  it('takes no right-hand side for an empty solution', () => {
    expect(factorCholesky(positiveDefinite(40)).solve(new Matrix(40, 0))).toMatchObject({
      rows: 40,
      columns: 0,
    });
  });
});
