import type { Elements } from './row-major';

/**
 * M ← (I − 2vvᵀ/‖v‖²)M, a Householder reflection, for M row by row with as many rows as v has elements. v = 0 leaves M
 * as it is.
 */
export function reflect(elements: Elements, columns: number, vector: readonly number[]): void {
  const rows = vector.length;
  let squaredNorm = 0;
  for (let i = 0; i < rows; i++) squaredNorm += vector[i] ** 2;
  if (squaredNorm === 0) return;
  for (let j = 0; j < columns; j++) {
    let projection = 0;
    for (let i = 0; i < rows; i++) projection += vector[i] * elements[i * columns + j];
    const twice = (2 * projection) / squaredNorm;
    for (let i = 0; i < rows; i++) {
      elements[i * columns + j] = elements[i * columns + j] - twice * vector[i];
    }
  }
}
