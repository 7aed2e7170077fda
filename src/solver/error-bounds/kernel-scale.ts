import {
  exponentialKernelBound,
  polynomialKernelBound,
} from '../../arithmetic/error-analysis/bounds/kernels';
import { summationBound } from '../../arithmetic/error-analysis/bounds/summation';
import { type Point } from '../../datasets/dataset';
import { type CommonKernel, evaluateKernel } from '../../kernels/kernel';
import type { KernelInputs } from '../inputs';

/** Rounding bound of κ(X, Z), as a Frobenius norm over all its entries. */
export function kernelScale({ kernel, points, others }: KernelInputs): number {
  const columns = others.to2DArray();
  const bounds = points.to2DArray().flatMap((x) => columns.map((z) => kernelValueScale(kernel, x, z)));
  return Math.sqrt(bounds.reduce((sum, bound) => sum + bound ** 2, 0));
}

/** Rounding bound of κ(x, z). */
export function kernelValueScale(kernel: CommonKernel, x: Point, z: Point): number {
  const dimension = x.length;
  switch (kernel.type) {
    case 'linear':
      return summationBound(dimension, length(x) * length(z));
    case 'polynomial': {
      const magnitude = kernel.gamma * length(x) * length(z) + kernel.offset;
      return polynomialKernelBound(dimension, kernel.degree, magnitude);
    }
    case 'rbf': {
      const magnitude = kernel.gamma * (length(x) + length(z)) ** 2;
      return exponentialKernelBound(dimension, evaluateKernel(kernel, x, z), magnitude);
    }
    case 'laplacian': {
      const magnitude = kernel.gamma * (absoluteSum(x) + absoluteSum(z));
      return exponentialKernelBound(dimension, evaluateKernel(kernel, x, z), magnitude);
    }
  }
}

function length(point: Point): number {
  return Math.sqrt(point.reduce((sum, coordinate) => sum + coordinate ** 2, 0));
}

function absoluteSum(point: Point): number {
  return point.reduce((sum, coordinate) => sum + Math.abs(coordinate), 0);
}
