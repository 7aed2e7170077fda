import type { Elements } from './row-major';

/** A ← A + shift·I, for A n×n. */
export function addToDiagonal(elements: Elements, size: number, shift: number): void {
  for (let i = 0; i < size; i++) elements[i * size + i] = elements[i * size + i] + shift;
}

/** The largest of the diagonal elements and 0; NaN where one of them is NaN. */
export function largestOnDiagonal(elements: Elements, size: number): number {
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, elements[i * size + i]);
  return largest;
}

/** Whether no element of the diagonal is NaN or infinite. */
export function hasFiniteDiagonal(elements: Elements, size: number): boolean {
  for (let i = 0; i < size; i++) if (!Number.isFinite(elements[i * size + i])) return false;
  return true;
}
