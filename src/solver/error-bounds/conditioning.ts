import { accumulation } from '../../arithmetic/error-analysis/bounds/accumulation';
import type { Conditioning } from '../../arithmetic/error-analysis/bounds/conditioning';
import { relativeEvaluationError } from '../../arithmetic/error-analysis/bounds/kernels';
import { clearlyIndefiniteBeyond } from '../../arithmetic/error-analysis/bounds/spectrum';
import { memoize } from '../../arithmetic/memoize';
import { scaleColumns } from '../../linear-algebra/array-kernels/elementwise';
import type { SymmetricEigen } from '../../linear-algebra/backend';
import type { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { norm, normOf } from '../../linear-algebra/norms';
import type { DistillInputs } from '../inputs';
import { evaluationScale } from './evaluation-scale';

/** A copy that refers to its original: `eigenOf` uses the original, even if a subject modifies the copy. */
export function copyOf(matrix: Matrix): Matrix {
  const copy = matrix.clone();
  copy.original = matrix.original ?? matrix;
  return copy;
}

/** The eigendecomposition of a kernel matrix, computed once and shared by all laws. */
export function eigenOf(kernel: Matrix): SymmetricEigen {
  return eigenOfOriginal(kernel.original ?? kernel);
}

const eigenOfOriginal = memoize((kernel: Matrix): SymmetricEigen => mlMatrixBackend.symmetricEigen(kernel));

/** ‖K‖₂ = d_max. */
export function kernelNorm(kernel: Matrix): number {
  return Math.max(eigenOf(kernel).values[0] ?? 0, 0);
}

/** κ = (d_max + λ)/(d_min + λ); a d_min that rounding made negative counts as 0. */
export function conditionNumber(kernel: Matrix, ridge: number): number {
  return (kernelNorm(kernel) + ridge) / (smallestEigenvalue(kernel) + ridge);
}

function smallestEigenvalue(kernel: Matrix): number {
  return Math.max(eigenOf(kernel).values.at(-1) ?? 0, 0);
}

/** The inputs of a problem's rounding bounds. */
export function conditioningOf({ kernel, targets, ridge, weights }: DistillInputs): Conditioning {
  return {
    points: kernel.rows,
    conditionNumber: conditionNumber(kernel, ridge),
    accumulation: accumulation(weights),
    targetNorm: norm(targets),
    evaluation: relativeEvaluation(kernel, ridge),
    systemNorm: kernelNorm(kernel) + ridge,
  };
}

/**
 * η: how far from K an implementation may begin. One that is given points evaluates K itself. A negative eigenvalue is
 * rounding of whoever computed K, so that the semidefinite matrix nearest to K, in which it is 0, does as well as K.
 * Source of the distance: Higham, "Computing a nearest symmetric positive semidefinite matrix", 1988.
 */
export function kernelUncertainty(kernel: Matrix): number {
  const below = Math.max(-(eigenOf(kernel).values.at(-1) ?? 0), 0);
  // A clearly indefinite K is meant as it is.
  return evaluationScale(kernel) + (below <= clearlyIndefiniteBeyond(kernelNorm(kernel)) ? below : 0);
}

/** η/‖G‖: how much of G is uncertain before anything is solved. */
export function relativeEvaluation(kernel: Matrix, ridge: number): number {
  const error = kernelUncertainty(kernel);
  return error === 0 ? 0 : relativeEvaluationError(error, kernelNorm(kernel), ridge);
}

/** ‖G⁻¹‖ */
export function inverseNorm(kernel: Matrix, ridge: number): number {
  return 1 / (smallestEigenvalue(kernel) + ridge);
}

/** ‖K̃G⁻¹‖ (Frobenius): how strongly predictions depend on the targets. */
export function crossSmootherNorm(crossKernel: Matrix, kernel: Matrix, ridge: number): number {
  const { values, vectors } = eigenOf(kernel);
  const { elements } = crossKernel.mmul(vectors);
  scaleColumns(
    elements,
    values.map((value) => 1 / (Math.max(value, 0) + ridge)),
  );
  return normOf(elements);
}
