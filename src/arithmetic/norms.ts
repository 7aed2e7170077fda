import type { Matrix } from 'ml-matrix';

/** Frobenius norm √Σ m_ij²; for a single column the Euclidean norm. NaN if an entry is NaN. */
export function norm(matrix: Matrix): number {
  return Math.sqrt(innerProduct(matrix, matrix));
}

/** ‖a − b‖, Frobenius. Shapes must agree. */
export function distance(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < a.columns; j++) {
      sum += (a.get(i, j) - b.get(i, j)) ** 2;
    }
  }
  return Math.sqrt(sum);
}

/** ⟨a, b⟩ = Σ a_ij b_ij. Shapes must agree. */
export function innerProduct(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < a.columns; j++) {
      sum += a.get(i, j) * b.get(i, j);
    }
  }
  return sum;
}
