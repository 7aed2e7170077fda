import { Matrix } from '../../arithmetic/matrix';

/** A number as Fortran takes it: by its address. */
export function integer(value: number): Int32Array {
  return Int32Array.of(value);
}

/** The numbers of a matrix column by column, as a copy that may be written to. */
export function inColumns({ rows, columns, elements }: Matrix): Float64Array {
  const copy = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) copy[j * rows + i] = elements[i * columns + j] as number;
  }
  return copy;
}

/**
 * The matrix whose numbers these are, column by column.
 * @param stride from one column to the next; default rows, or more where there are numbers below the matrix
 */
export function inRows(numbers: Float64Array, rows: number, columns: number, stride = rows): Matrix {
  const matrix = new Matrix(rows, columns);
  const { elements } = matrix;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) elements[i * columns + j] = numbers[j * stride + i] as number;
  }
  return matrix;
}
