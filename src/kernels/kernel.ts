import type { Point } from '../datasets/dataset';

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

/** The kernels that libraries have in common, which are those of the protocol. */
export type CommonKernel = Extract<Kernel, { type: (typeof commonKernelTypes)[number] }>;

export const commonKernelTypes = ['linear', 'polynomial', 'rbf', 'laplacian'] as const;

/** κ(x, z) for one pair of points of equal dimension. */
export function evaluateKernel(kernel: Kernel, x: Point, z: Point): number {
  const { term, value } = kernelFormula(kernel);
  return value(x.reduce((sum, coordinate, i) => sum + term(coordinate, z[i] ?? NaN), 0));
}

/** A kernel in two parts: κ(x, z) = value(Σ_i term(x_i, z_i)). */
export interface KernelFormula {
  readonly term: (x: number, z: number) => number;
  readonly value: (sum: number) => number;
}

/**
 * The parts of a kernel. Distances are sums over differences: ‖x‖² + ‖z‖² − 2⟨x,z⟩ would be a matrix product, but
 * cancels where points are close together and far from 0.
 */
export function kernelFormula(kernel: Kernel): KernelFormula {
  switch (kernel.type) {
    case 'rbf': {
      const { gamma } = kernel;
      return { term: squaredDifference, value: (squared) => Math.exp(-gamma * squared) };
    }
    case 'laplacian': {
      const { gamma } = kernel;
      return { term: absoluteDifference, value: (distance) => Math.exp(-gamma * distance) };
    }
    case 'matern32': {
      const { lengthScale } = kernel;
      return {
        term: squaredDifference,
        value(squared) {
          const r = (Math.sqrt(3) * Math.sqrt(squared)) / lengthScale;
          return (1 + r) * Math.exp(-r);
        },
      };
    }
    case 'matern52': {
      const { lengthScale } = kernel;
      return {
        term: squaredDifference,
        value(squared) {
          const r = (Math.sqrt(5) * Math.sqrt(squared)) / lengthScale;
          return (1 + r + (r * r) / 3) * Math.exp(-r);
        },
      };
    }
    case 'polynomial': {
      const { gamma, offset, degree } = kernel;
      return { term: product, value: (inner) => (gamma * inner + offset) ** degree };
    }
    case 'linear':
      return { term: product, value: (inner) => inner };
  }
}

function product(x: number, z: number): number {
  return x * z;
}

function squaredDifference(x: number, z: number): number {
  const difference = x - z;
  return difference * difference;
}

function absoluteDifference(x: number, z: number): number {
  return Math.abs(x - z);
}
