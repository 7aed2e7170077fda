import { unitFor } from '../arithmetic/power-of-two';
import { areEqual, largestMagnitude, scale, subtract } from './array-kernels/elementwise';
import type { Elements } from './array-kernels/row-major';
import { dot, squaredDistance } from './array-kernels/sums';
import type { Matrix } from './matrix';

/** Frobenius norm √Σ m_ij²; for a single column the Euclidean norm. NaN if an entry is NaN. */
export function norm(matrix: Matrix): number {
  return normOf(matrix.elements);
}

/** √Σx². NaN if an element is NaN. */
export function normOf(elements: Elements): number {
  const square = dot(elements, elements);
  return isExact(square) ? Math.sqrt(square) : scaledNorm(elements);
}

/** ‖a − b‖, Frobenius. Shapes must agree. */
export function distance(a: Matrix, b: Matrix): number {
  const square = squaredDistance(a.elements, b.elements);
  if (isExact(square)) return Math.sqrt(square);
  // Most are of equal matrices.
  return square === 0 && areEqual(a.elements, b.elements) ? 0 : scaledNorm(differences(a, b));
}

/** ⟨a, b⟩ = Σ a_ij b_ij. Shapes must agree. */
export function innerProduct(a: Matrix, b: Matrix): number {
  return dot(a.elements, b.elements);
}

/** Below it, squares that underflowed may have been a part of the sum that matters. */
const leastExactSquare = 2 ** -900;

/** Whether no square has left the range of float64 on the way to this sum. */
function isExact(sumOfSquares: number): boolean {
  return sumOfSquares >= leastExactSquare && sumOfSquares < Infinity;
}

function differences(a: Matrix, b: Matrix): Elements {
  const result = a.elements.slice();
  subtract(result, b.elements);
  return result;
}

/** √Σx² in a unit in which the squares are representable. */
function scaledNorm(elements: Elements): number {
  const largest = largestMagnitude(elements);
  if (largest === 0) return dot(elements, elements);
  const unit = unitFor(largest);
  const scaled = elements.slice();
  scale(scaled, 1 / unit);
  return unit * Math.sqrt(dot(scaled, scaled));
}
