import type { Elements } from './row-major';

/** Writes M, rows×columns and row by row, into `target` column by column; equally Mᵀ row by row. */
export function toColumnMajor(elements: Elements, rows: number, columns: number, target: Elements): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) target[j * rows + i] = elements[i * columns + j];
  }
}

/**
 * Writes the columns of M, rows×columns, into `target` row by row.
 * @param stride distance between the starts of two columns, at least `rows`: LAPACK's leading dimension
 */
export function fromColumnMajor(
  numbers: Float64Array,
  stride: number,
  rows: number,
  columns: number,
  target: Elements,
): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) target[i * columns + j] = numbers[j * stride + i];
  }
}

/** The same for M n×n with the order of its columns reversed. */
export function fromReversedColumns(numbers: Float64Array, size: number, target: Elements): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) target[i * size + j] = numbers[(size - 1 - j) * size + i];
  }
}

/** Row by row the upper triangle of A + shift·I, n×n, which column by column is the lower one; zeros elsewhere. */
export function shiftedUpperTriangle(elements: Elements, size: number, shift: number): Float64Array {
  const triangle = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const diagonal = i * size + i;
    for (let k = diagonal; k < (i + 1) * size; k++) triangle[k] = elements[k];
    triangle[diagonal] = triangle[diagonal] + shift;
  }
  return triangle;
}
