import { Matrix } from './matrix';

/** The matrix whose entries follow from their places. */
export function matrixOfEntries(
  rows: number,
  columns: number,
  entry: (row: number, column: number) => number,
): Matrix {
  const matrix = new Matrix(rows, columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) matrix.set(i, j, entry(i, j));
  }
  return matrix;
}
