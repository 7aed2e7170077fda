import { dot, squaredDistance } from './array-kernels/sums';
import type { Matrix } from './matrix';

/** Frobenius norm √Σ m_ij²; for a single column the Euclidean norm. NaN if an entry is NaN. */
export function norm(matrix: Matrix): number {
  return Math.sqrt(innerProduct(matrix, matrix));
}

/** ‖a − b‖, Frobenius. Shapes must agree. */
export function distance(a: Matrix, b: Matrix): number {
  return Math.sqrt(squaredDistance(a.elements, b.elements));
}

/** ⟨a, b⟩ = Σ a_ij b_ij. Shapes must agree. */
export function innerProduct(a: Matrix, b: Matrix): number {
  return dot(a.elements, b.elements);
}
