import { element } from '../element';
import { DivisionByZeroError, type Field } from './field';

/** A matrix over any field: rows of equal length. */
export type Dense<T> = readonly (readonly T[])[];

/** A B, for A p×q and B q×r. */
export function multiply<T>(field: Field<T>, left: Dense<T>, right: Dense<T>): Dense<T> {
  if (field.matrices) return field.matrices.multiply(left, right);
  const columns = right[0]?.length ?? 0;
  return left.map((row) =>
    Array.from({ length: columns }, (_, column) =>
      row.reduce<T>(
        (sum, entry, k) => field.add(sum, field.multiply(entry, at(right, k, column))),
        field.zero,
      ),
    ),
  );
}

/** a A + b B, entry by entry. */
export function combine<T>(field: Field<T>, a: T, left: Dense<T>, b: T, right: Dense<T>): Dense<T> {
  return left.map((row, i) =>
    row.map((entry, j) => field.add(field.multiply(a, entry), field.multiply(b, at(right, i, j)))),
  );
}

/** Aᵀ */
export function transpose<T>(matrix: Dense<T>): Dense<T> {
  return (matrix[0] ?? []).map((_, j) => matrix.map((row) => element(row, j)));
}

/** A + B */
export function plus<T>(field: Field<T>, left: Dense<T>, right: Dense<T>): Dense<T> {
  return combine(field, field.one, left, field.one, right);
}

/** A − B */
export function minus<T>(field: Field<T>, left: Dense<T>, right: Dense<T>): Dense<T> {
  return combine(field, field.one, left, field.subtract(field.zero, field.one), right);
}

/** aA */
export function scale<T>(field: Field<T>, factor: T, matrix: Dense<T>): Dense<T> {
  return matrix.map((row) => row.map((entry) => field.multiply(factor, entry)));
}

/** a^k for a whole number k ≥ 0 */
export function power<T>(field: Field<T>, base: T, exponent: number): T {
  return Array.from({ length: exponent }).reduce<T>((product) => field.multiply(product, base), field.one);
}

/** A + dI. */
export function addToDiagonal<T>(field: Field<T>, matrix: Dense<T>, addend: T): Dense<T> {
  return matrix.map((row, i) => row.map((entry, j) => (i === j ? field.add(entry, addend) : entry)));
}

/** ⟨A, B⟩ = Σ a_ij b_ij */
export function innerProductOver<T>(field: Field<T>, left: Dense<T>, right: Dense<T>): T {
  return left
    .flatMap((row, i) => row.map((entry, j) => field.multiply(entry, at(right, i, j))))
    .reduce((sum, product) => field.add(sum, product), field.zero);
}

/** det A, by elimination. */
export function determinant<T>(field: Field<T>, matrix: Dense<T>): T {
  let rows = matrix;
  let product = field.one;
  for (let column = 0; column < matrix.length; column++) {
    const pivotRow = rows.findIndex((row) => !field.isZero(element(row, column)));
    if (pivotRow < 0) return field.zero;
    const pivot = element(rows, pivotRow);
    const sign = pivotRow % 2 === 0 ? field.one : field.subtract(field.zero, field.one);
    product = field.multiply(product, field.multiply(sign, element(pivot, column)));
    rows = withoutPivot(field, rows, pivotRow, column);
  }
  return product;
}

/** The dimension of the null space of a square matrix, by elimination. */
export function nullity<T>(field: Field<T>, matrix: Dense<T>): number {
  if (field.matrices) return field.matrices.nullity(matrix);
  let rows = matrix;
  let rank = 0;
  for (let column = 0; column < matrix.length; column++) {
    const pivotRow = rows.findIndex((row) => !field.isZero(element(row, column)));
    if (pivotRow < 0) continue;
    rank++;
    rows = withoutPivot(field, rows, pivotRow, column);
  }
  return matrix.length - rank;
}

/** The other rows minus the multiples of the pivot row that make their entries in the pivot column 0. */
function withoutPivot<T>(field: Field<T>, rows: Dense<T>, pivotRow: number, column: number): Dense<T> {
  const pivot = element(rows, pivotRow);
  return rows
    .filter((_, i) => i !== pivotRow)
    .map((row) => {
      const multiplier = field.divide(element(row, column), element(pivot, column));
      return row.map((entry, j) => field.subtract(entry, field.multiply(multiplier, element(pivot, j))));
    });
}

/**
 * Gaussian elimination, as a function that solves for any right-hand side. Any non-zero pivot is suitable: an exact
 * field has no rounding errors to limit, and a positive definite matrix needs no row exchanges in any arithmetic.
 * @throws DivisionByZeroError when the matrix is singular over the field
 */
export function eliminate<T>(field: Field<T>, matrix: Dense<T>): (rightHandSide: Dense<T>) => Dense<T> {
  if (field.matrices) return field.matrices.eliminate(matrix);
  const rows = matrix.map((row) => [...row]);
  const order = rows.map((_, i) => i);
  rows.forEach((_, k) => {
    const pivotRow = rows.findIndex((row, i) => i >= k && !field.isZero(element(row, k)));
    if (pivotRow < 0) throw new DivisionByZeroError('the matrix is singular');
    swap(rows, k, pivotRow);
    swap(order, k, pivotRow);
    const pivot = element(rows, k);
    for (const row of rows.slice(k + 1)) {
      const multiplier = field.divide(element(row, k), element(pivot, k));
      row[k] = multiplier;
      for (let j = k + 1; j < row.length; j++) {
        row[j] = field.subtract(element(row, j), field.multiply(multiplier, element(pivot, j)));
      }
    }
  });
  return (rightHandSide) => {
    const columns = rightHandSide[0]?.length ?? 0;
    const solution: T[][] = order.map((i) => [...element(rightHandSide, i)]);
    for (let column = 0; column < columns; column++) {
      solution.forEach((entries, i) => {
        for (let j = 0; j < i; j++) reduce(entries, column, at(rows, i, j), at(solution, j, column));
      });
      for (let i = rows.length - 1; i >= 0; i--) {
        const entries = element(solution, i);
        for (let j = i + 1; j < rows.length; j++)
          reduce(entries, column, at(rows, i, j), at(solution, j, column));
        entries[column] = field.divide(element(entries, column), at(rows, i, i));
      }
    }
    return solution;
  };

  function reduce(entries: T[], column: number, multiplier: T, value: T): void {
    entries[column] = field.subtract(element(entries, column), field.multiply(multiplier, value));
  }
}

function swap(list: unknown[], i: number, j: number): void {
  [list[i], list[j]] = [element(list, j), element(list, i)];
}

function at<T>(matrix: Dense<T>, row: number, column: number): T {
  return element(element(matrix, row), column);
}
