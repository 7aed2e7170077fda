import type { Elements } from './row-major';

/**
 * A + shift·I = LLᵀ row by row: l_ij = (a_ij − Σ_{k<j} l_ik l_jk)/l_jj and l_ii = √(a_ii − Σ_{k<i} l_ik²).
 * @param elements A, n×n; only the lower triangle is read
 * @param lower receives L in its lower triangle; the rest is left as it is
 * @returns false where a pivot is not positive, or NaN; `lower` is then incomplete
 */
export function factorSmallMatrix(elements: Elements, size: number, shift: number, lower: Elements): boolean {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    for (let j = 0; j <= i; j++) {
      const other = j * size;
      let rest = elements[row + j];
      if (j === i) rest += shift;
      for (let k = 0; k < j; k++) rest -= lower[row + k] * lower[other + k];
      if (j < i) lower[row + j] = rest / lower[other + j];
      else if (rest > 0) lower[row + j] = Math.sqrt(rest);
      else return false;
    }
  }
  return true;
}

/**
 * Lz = b from the first row to the last, then Lᵀx = z from the last to the first, in place.
 * @param elements B, n×columns; x takes the place of its given column
 */
export function solveSmallColumn(
  lower: Elements,
  size: number,
  elements: Elements,
  columns: number,
  column: number,
): void {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    let rest = elements[i * columns + column];
    for (let k = 0; k < i; k++) rest -= lower[row + k] * elements[k * columns + column];
    elements[i * columns + column] = rest / lower[row + i];
  }
  // L is read row by row here too: once x_i is known, l_ik x_i is subtracted from every z_k with k < i.
  for (let i = size - 1; i >= 0; i--) {
    const row = i * size;
    const value = elements[i * columns + column] / lower[row + i];
    elements[i * columns + column] = value;
    for (let k = 0; k < i; k++) {
      const place = k * columns + column;
      elements[place] = elements[place] - lower[row + k] * value;
    }
  }
}
