import type { Point } from '../datasets/dataset';
import { Matrix } from '../linear-algebra/matrix';
import type { Kernel } from './kernel';

/** The kernels with a feature map of finite dimension. */
export type FiniteKernel = Extract<Kernel, { type: 'linear' | 'polynomial' }>;

/**
 * Φ with κ(X, X) = ΦΦᵀ, one row per point. The polynomial kernel's features are all products of `degree`
 * coordinates of (√γ x, √offset), hence ⟨φ(x), φ(z)⟩ = (γ⟨x,z⟩ + offset)^degree; there are (d+1)^degree of them.
 */
export function featureMatrix(kernel: FiniteKernel, points: readonly Point[]): Matrix {
  const rows = points.map((point) => features(kernel, point));
  return rows.length === 0 ? Matrix.zeros(0, 0) : new Matrix(rows);
}

function features(kernel: FiniteKernel, point: Point): number[] {
  if (kernel.type === 'linear') return [...point];
  const augmented = [
    ...point.map((coordinate) => Math.sqrt(kernel.gamma) * coordinate),
    Math.sqrt(kernel.offset),
  ];
  let products = [1];
  for (let factor = 0; factor < kernel.degree; factor++) {
    // flatMap takes ten times as long.
    const longer: number[] = [];
    for (const product of products) {
      for (const coordinate of augmented) longer.push(product * coordinate);
    }
    products = longer;
  }
  return products;
}
