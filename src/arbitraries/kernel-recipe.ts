import fc, { type Arbitrary } from 'fast-check';
import { featureMatrix, type FiniteKernel } from '../kernels/feature-map';
import type { CommonKernel, Kernel } from '../kernels/kernel';
import { crossKernelMatrix, kernelMatrix } from '../kernels/kernel-matrix';
import { Matrix } from '../linear-algebra/matrix';
import { kernelsOfPoints } from '../solver/kernel-origin';
import { anyKernel, finiteKernel, kernelOf } from './kernels';
import { plainRecord } from './plain-record';
import {
  orthogonalMatrix,
  prescribedEigenvalues,
  type SpectrumPattern,
  spectrumPattern,
} from './prescribed-spectrum';

/** How a kernel matrix is built from rows of numbers. */
export type KernelRecipe =
  /** K = ΦΦᵀ, the rows being features; rank at most `dimension` */
  | { readonly type: 'features'; readonly dimension: number }
  /** κ(X, X), the rows being points of ℝ^dimension */
  | { readonly type: 'points'; readonly dimension: number; readonly kernel: Kernel }
  /** the same, evaluated as such and remembering its points */
  | { readonly type: 'remembered points'; readonly dimension: number; readonly kernel: CommonKernel }
  /** K = QDQᵀ with D of the given pattern and Q from the rows */
  | { readonly type: 'spectrum'; readonly pattern: SpectrumPattern }
  | { readonly type: 'zero' };

/** The kernel side of a problem. */
export interface KernelMatrices {
  readonly kernel: Matrix;
  readonly crossKernel: Matrix;
  readonly features?: Matrix;
}

/** Numbers per row that a recipe may use. */
export const rowWidth = 3;

/** A recipe. Shrinks towards one feature per point. @param features whether Φ has to be known */
export function kernelRecipe(features: boolean): Arbitrary<KernelRecipe> {
  const dimension = fc.integer({ min: 1, max: rowWidth });
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: plainRecord({ type: fc.constant('features'), dimension }), weight: 4 },
    {
      arbitrary: plainRecord({
        type: fc.constant('points'),
        dimension,
        kernel: features ? finiteKernel() : anyKernel(),
      }),
      weight: 6,
    },
    { arbitrary: plainRecord({ type: fc.constant('spectrum'), pattern: spectrumPattern() }), weight: 6 },
    { arbitrary: plainRecord({ type: fc.constant('zero') }), weight: 1 },
  );
}

/** A recipe for kernel matrices that remember their points. Shrinks towards one coordinate. */
export function pointsRecipe(kernels: readonly CommonKernel['type'][]): Arbitrary<KernelRecipe> {
  return plainRecord({
    type: fc.constant('remembered points'),
    dimension: fc.integer({ min: 1, max: rowWidth }),
    kernel: kernelOf(kernels),
  });
}

/** @param training n rows of `rowWidth` numbers; @param evaluation m such rows */
export function buildKernel(
  recipe: KernelRecipe,
  training: readonly (readonly number[])[],
  evaluation: readonly (readonly number[])[],
): KernelMatrices {
  switch (recipe.type) {
    case 'features': {
      const truncate = (row: readonly number[]): number[] => row.slice(0, recipe.dimension);
      return fromFeatures(new Matrix(training.map(truncate)), new Matrix(evaluation.map(truncate)));
    }
    case 'points': {
      const { kernel, dimension } = recipe;
      const points = training.map((row) => row.slice(0, dimension));
      const others = evaluation.map((row) => row.slice(0, dimension));
      if (isFinite(kernel)) {
        return fromFeatures(featureMatrix(kernel, points), featureMatrix(kernel, others));
      }
      return { kernel: kernelMatrix(kernel, points), crossKernel: crossKernelMatrix(kernel, others, points) };
    }
    case 'remembered points': {
      const { kernel, dimension } = recipe;
      const coordinates = (rows: readonly (readonly number[])[]): Matrix =>
        new Matrix(rows.map((row) => row.slice(0, dimension)));
      const [points, others] = [coordinates(training), coordinates(evaluation)];
      return {
        ...kernelsOfPoints({ kernel, points, others }),
        ...(isFinite(kernel) && { features: featureMatrix(kernel, points.to2DArray()) }),
      };
    }
    case 'spectrum':
      return fromSpectrum(prescribedEigenvalues(recipe.pattern, training.length), training, evaluation);
    case 'zero': {
      const size = training.length;
      return fromFeatures(Matrix.zeros(size, 1), Matrix.zeros(evaluation.length, 1));
    }
  }
}

function isFinite(kernel: Kernel): kernel is FiniteKernel {
  return kernel.type === 'linear' || kernel.type === 'polynomial';
}

function fromFeatures(features: Matrix, evaluationFeatures: Matrix): KernelMatrices {
  const transposed = features.transpose();
  return { kernel: features.mmul(transposed), crossKernel: evaluationFeatures.mmul(transposed), features };
}

/** Evaluation features repeat the row's numbers across the n dimensions, each on the scale of its eigenvalue. */
function fromSpectrum(
  eigenvalues: readonly number[],
  training: readonly (readonly number[])[],
  evaluation: readonly (readonly number[])[],
): KernelMatrices {
  const size = training.length;
  const vectors = [0, 1].map((column) => training.map((row) => row[column] ?? 0));
  const roots = eigenvalues.map(Math.sqrt);
  const features = orthogonalMatrix(vectors, size);
  roots.forEach((root, column) => features.mulColumn(column, root));
  const evaluationFeatures = new Matrix(
    evaluation.map((row) => roots.map((root, i) => root * (row[i % row.length] ?? 0))),
  );
  return fromFeatures(features, evaluationFeatures);
}
