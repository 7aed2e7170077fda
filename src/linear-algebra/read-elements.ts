import type { AbstractMatrix } from 'ml-matrix';
import { type Elements, zeros } from './array-kernels/row-major';

/** The elements of a matrix, row by row. */
export function elementsOf(matrix: AbstractMatrix): Elements {
  const { rows, columns } = matrix;
  const elements = zeros(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) elements[i * columns + j] = matrix.get(i, j);
  }
  return elements;
}

/**
 * The elements of a list of rows, row by row.
 * @throws RangeError where a row does not have the given number of columns
 * @throws TypeError where an element is not a number
 */
export function elementsOfRows(rows: ArrayLike<ArrayLike<number>>, columns: number): Elements {
  const elements = zeros(rows.length * columns);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row?.length !== columns) throw new RangeError('rows of different lengths make no matrix');
    for (let j = 0; j < columns; j++) {
      const element = row[j];
      if (typeof element !== 'number') throw new TypeError('a matrix consists of numbers');
      elements[i * columns + j] = element;
    }
  }
  return elements;
}
