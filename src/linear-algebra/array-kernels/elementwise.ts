import type { Elements } from './row-major';

/** One element, at a place within the array. */
export function elementAt(elements: ArrayLike<number>, place: number): number {
  return elements[place];
}

/** x ← y, for arrays of equal length. */
export function assign(x: Elements, y: ArrayLike<number>): void {
  for (let k = 0; k < x.length; k++) x[k] = y[k];
}

/** Puts the values onto the diagonal of a square matrix of their number. */
export function assignDiagonal(elements: Elements, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) elements[i * values.length + i] = values[i];
}

/** x ← x + y, for arrays of equal length. */
export function add(x: Elements, y: ArrayLike<number>): void {
  for (let k = 0; k < x.length; k++) x[k] = x[k] + y[k];
}

/** x ← x − y, for arrays of equal length. */
export function subtract(x: Elements, y: ArrayLike<number>): void {
  for (let k = 0; k < x.length; k++) x[k] = x[k] - y[k];
}

/** x ← factor·x. */
export function scale(x: Elements, factor: number): void {
  for (let k = 0; k < x.length; k++) x[k] = x[k] * factor;
}

/** M ← diag(factors)·M, for M row by row with the given number of columns and one factor for each row. */
export function scaleRows(elements: Elements, columns: number, factors: ArrayLike<number>): void {
  for (let i = 0; i < factors.length; i++) {
    for (let k = i * columns; k < (i + 1) * columns; k++) elements[k] = elements[k] * factors[i];
  }
}

/** M ← M·diag(factors), for M row by row with as many columns as there are factors. */
export function scaleColumns(elements: Elements, factors: ArrayLike<number>): void {
  const columns = factors.length;
  for (let k = 0; k < elements.length; k++) elements[k] = elements[k] * factors[k % columns];
}

/** max |x_k|; 0 for an empty array. NaN is passed over. */
export function largestMagnitude(x: ArrayLike<number>): number {
  let largest = 0;
  for (let k = 0; k < x.length; k++) {
    const magnitude = Math.abs(x[k]);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}

/** Whether x = y, for arrays of equal length. A NaN equals nothing. */
export function areEqual(x: ArrayLike<number>, y: ArrayLike<number>): boolean {
  for (let k = 0; k < x.length; k++) if (x[k] !== y[k]) return false;
  return true;
}
