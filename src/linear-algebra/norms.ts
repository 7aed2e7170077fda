import type { Matrix } from './matrix';

/** Frobenius norm √Σ m_ij²; for a single column the Euclidean norm. NaN if an entry is NaN. */
export function norm(matrix: Matrix): number {
  return Math.sqrt(innerProduct(matrix, matrix));
}

/** ‖a − b‖, Frobenius. Shapes must agree. */
export function distance(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let k = 0; k < a.elements.length; k++) {
    sum += ((a.elements[k] as number) - (b.elements[k] as number)) ** 2;
  }
  return Math.sqrt(sum);
}

/** ⟨a, b⟩ = Σ a_ij b_ij. Shapes must agree. */
export function innerProduct(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let k = 0; k < a.elements.length; k++) sum += (a.elements[k] as number) * (b.elements[k] as number);
  return sum;
}
