import { fromColumnMajor, toColumnMajor } from '../array-kernels/column-major';
import { Matrix } from '../matrix';

/** An integer argument for Fortran, which takes it by address. */
export function integer(value: number): Int32Array {
  return Int32Array.of(value);
}

/**
 * A buffer for numbers that native code reads or writes, reused by every call: allocating and freeing a small typed
 * array takes longer than the work done in it. Its content is valid until the next call. It may be longer than asked
 * for.
 */
export function reusedRoom(): (length: number) => Float64Array {
  let room = new Float64Array(0);
  return (length) => {
    if (room.length < length) room = new Float64Array(length);
    return room;
  };
}

/** Copies a matrix to column-major order. @param copy receives the elements; default a new array */
export function inColumns(
  { rows, columns, elements }: Matrix,
  copy: Float64Array = new Float64Array(rows * columns),
): Float64Array {
  toColumnMajor(elements, rows, columns, copy);
  return copy;
}

/**
 * The rows×columns matrix with these elements in column-major order.
 * @param stride distance between the starts of two columns (the leading dimension); default `rows`
 */
export function inRows(numbers: Float64Array, rows: number, columns: number, stride = rows): Matrix {
  const matrix = new Matrix(rows, columns);
  fromColumnMajor(numbers, stride, rows, columns, matrix.elements);
  return matrix;
}
