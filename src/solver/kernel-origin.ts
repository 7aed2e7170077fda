import { memoize } from '../arithmetic/memoize';
import type { CommonKernel } from '../kernels/kernel';
import { crossKernelMatrix, kernelMatrix } from '../kernels/kernel-matrix';
import { Matrix } from '../linear-algebra/matrix';
import type { KernelInputs } from './inputs';

/** What an implementation that evaluates kernels itself is given instead of K and K̃. */
export interface PointInputs {
  readonly kernel: CommonKernel;
  /** X, n×d, the training points */
  readonly points: Matrix;
  /** Z, m×d, where to predict; absent where nothing is predicted */
  readonly others?: Matrix;
}

interface Kernels {
  readonly kernel: Matrix;
  readonly crossKernel: Matrix;
}

/** K = κ(X, X) and K̃ = κ(Z, X), which remember their points. Matrices made from them do not. */
export function kernelsOfPoints({ kernel, points, others }: PointInputs): Kernels {
  const training = points.to2DArray();
  const evaluation = others?.to2DArray() ?? [];
  return {
    kernel: remember(kernelMatrix(kernel, training), { kernel, points, others: points }),
    crossKernel: remember(crossKernelMatrix(kernel, evaluation, training), {
      kernel,
      points: others ?? Matrix.zeros(0, points.columns),
      others: points,
    }),
  };
}

/** κ(points, others) as a matrix was evaluated, or the one that it is a copy of; undefined for any other matrix. */
export function originOf(matrix: Matrix): KernelInputs | undefined {
  return memory(matrix.original ?? matrix).origin;
}

/** The points that stand behind K and K̃; undefined where one of them is no kernel matrix of those of the other. */
export function pointsBehind(inputs: {
  readonly kernel: Matrix;
  readonly crossKernel?: Matrix;
}): PointInputs | undefined {
  const own = originOf(inputs.kernel);
  if (own === undefined || own.points !== own.others) return undefined;
  const { kernel, points } = own;
  if (inputs.crossKernel === undefined || inputs.crossKernel.rows === 0) return { kernel, points };
  const cross = originOf(inputs.crossKernel);
  return cross?.kernel === kernel && cross.others === points
    ? { kernel, points, others: cross.points }
    : undefined;
}

/** K and K̃ with the training points taken from these positions; points that they remember are taken along. */
export function trainingPointsAt({ kernel, crossKernel }: Kernels, positions: readonly number[]): Kernels {
  const moved = {
    kernel: kernel.subMatrixRow(positions).subMatrixColumn(positions),
    crossKernel:
      crossKernel.rows === 0 ? Matrix.zeros(0, positions.length) : crossKernel.subMatrixColumn(positions),
  };
  const behind = pointsBehind({ kernel, crossKernel });
  if (behind === undefined) return moved;
  const { kernel: own, points, others = Matrix.zeros(0, points.columns) } = behind;
  const taken = points.subMatrixRow(positions);
  return {
    kernel: remember(moved.kernel, { kernel: own, points: taken, others: taken }),
    crossKernel: remember(moved.crossKernel, { kernel: own, points: others, others: taken }),
  };
}

/** The same matrices for an implementation that is given them as they are. */
export function withoutOrigin<Given extends Kernels>(inputs: Given): Given {
  return { ...inputs, kernel: inputs.kernel.clone(), crossKernel: inputs.crossKernel.clone() };
}

const memory = memoize<Matrix, { origin?: KernelInputs }>(() => ({}));

function remember(matrix: Matrix, origin: KernelInputs): Matrix {
  memory(matrix).origin = origin;
  return matrix;
}
