import { fromColumnMajor, toColumnMajor } from '../array-kernels/column-major';
import { Matrix } from '../matrix';

/** A number as Fortran takes it: by its address. */
export function integer(value: number): Int32Array {
  return Int32Array.of(value);
}

/**
 * Room for numbers that native code reads or writes, the same at every call: to allocate a small typed array, and to free
 * it, takes longer than what is done with it. It holds them until the next call.
 */
export function reusedRoom(): (length: number) => Float64Array {
  let room = new Float64Array(0);
  return (length) => {
    if (room.length < length) room = new Float64Array(length);
    return room;
  };
}

/** The numbers of a matrix column by column, as a copy that may be written to. @param copy where to, default new */
export function inColumns(
  { rows, columns, elements }: Matrix,
  copy: Float64Array = new Float64Array(rows * columns),
): Float64Array {
  toColumnMajor(elements, rows, columns, copy);
  return copy;
}

/**
 * The matrix whose numbers these are, column by column.
 * @param stride from one column to the next; default rows, or more where there are numbers below the matrix
 */
export function inRows(numbers: Float64Array, rows: number, columns: number, stride = rows): Matrix {
  const matrix = new Matrix(rows, columns);
  fromColumnMajor(numbers, stride, rows, columns, matrix.elements);
  return matrix;
}
