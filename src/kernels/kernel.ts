/**
 * A positive semidefinite kernel κ(x, z) on points of ℝᵈ. Parameters are positive unless said otherwise.
 *
 * rbf         exp(−γ‖x−z‖₂²)
 * laplacian   exp(−γ‖x−z‖₁)
 * matern32    (1 + √3 r) exp(−√3 r), r = ‖x−z‖₂ / lengthScale
 * matern52    (1 + √5 r + 5r²/3) exp(−√5 r)
 * polynomial  (γ⟨x,z⟩ + offset)^degree, offset ≥ 0, degree a positive integer
 * linear      ⟨x,z⟩
 *
 * Source: Rasmussen & Williams, "Gaussian Processes for Machine Learning", chapter 4.
 */
export type Kernel =
  | { readonly type: 'rbf'; readonly gamma: number }
  | { readonly type: 'laplacian'; readonly gamma: number }
  | { readonly type: 'matern32'; readonly lengthScale: number }
  | { readonly type: 'matern52'; readonly lengthScale: number }
  | { readonly type: 'polynomial'; readonly degree: number; readonly gamma: number; readonly offset: number }
  | { readonly type: 'linear' };

export type KernelType = Kernel['type'];

/** The kernels that libraries have in common: those that the protocol asks for. */
export type CommonKernel = Extract<Kernel, { type: (typeof commonKernelTypes)[number] }>;

export const commonKernelTypes = ['linear', 'polynomial', 'rbf', 'laplacian'] as const;

/** A point of ℝᵈ. */
export type Point = readonly number[];

/** κ(x, z) for one pair of points of equal dimension. */
export function evaluateKernel(kernel: Kernel, x: Point, z: Point): number {
  switch (kernel.type) {
    case 'rbf':
      return Math.exp(-kernel.gamma * euclidean(x, z) ** 2);
    case 'laplacian':
      return Math.exp(-kernel.gamma * manhattan(x, z));
    case 'matern32': {
      const r = (Math.sqrt(3) * euclidean(x, z)) / kernel.lengthScale;
      return (1 + r) * Math.exp(-r);
    }
    case 'matern52': {
      const r = (Math.sqrt(5) * euclidean(x, z)) / kernel.lengthScale;
      return (1 + r + (r * r) / 3) * Math.exp(-r);
    }
    case 'polynomial':
      return (kernel.gamma * dot(x, z) + kernel.offset) ** kernel.degree;
    case 'linear':
      return dot(x, z);
  }
}

function dot(x: Point, z: Point): number {
  return x.reduce((sum, coordinate, i) => sum + coordinate * (z[i] ?? NaN), 0);
}

function euclidean(x: Point, z: Point): number {
  return Math.sqrt(x.reduce((sum, coordinate, i) => sum + (coordinate - (z[i] ?? NaN)) ** 2, 0));
}

function manhattan(x: Point, z: Point): number {
  return x.reduce((sum, coordinate, i) => sum + Math.abs(coordinate - (z[i] ?? NaN)), 0);
}
