import fc, { type Arbitrary } from 'fast-check';
import type { Dataset } from '../datasets/dataset';
import type { Split } from '../datasets/split';
import { featureMatrix } from '../kernels/feature-map';
import type { Kernel } from '../kernels/kernel';
import { crossKernelMatrix, kernelMatrix } from '../kernels/kernel-matrix';
import { Matrix } from '../linear-algebra/matrix';
import type { Problem, ProblemDomain } from '../model/problem';
import { kernelNorm } from '../solver/error-bounds/conditioning';
import { kernelParameters } from './kernel-arguments';
import { anyKernel, finiteKernel } from './kernels';
import { readLabels } from './labels';
import { plainRecord } from './plain-record';
import { ridgeRecipe, ridgeValue } from './ridge';
import { schedule } from './weights';

/** Real data under random kernels, ridges and schedules. */
export function datasetProblem(splits: Arbitrary<Split>, domain: ProblemDomain): Arbitrary<Problem> {
  return plainRecord({
    weights: schedule(domain),
    kernel: domain.features ? finiteKernel() : anyKernel(),
    ridge: ridgeRecipe(),
    split: splits,
    parameters: domain.kernels ? kernelParameters() : fc.constant(undefined),
  }).map(({ weights, kernel, ridge, split: { training, validation }, parameters }) => {
    const matrix = kernelMatrix(kernel, training.points);
    const problem: Problem = {
      kernel: matrix,
      crossKernel: crossKernelMatrix(kernel, validation.points, training.points),
      ...knownFeatures(kernel, training),
      targets: matrixOf(training.targets),
      evaluationTargets: matrixOf(validation.targets),
      ridge: ridgeValue(ridge, kernelNorm(matrix)),
      weights,
      ...(parameters && {
        kernelArguments: {
          ...parameters,
          points: matrixOf(training.points),
          others: matrixOf(validation.points),
        },
      }),
      labels: [],
    };
    return { ...problem, labels: [kernel.type, ...readLabels(problem)] };
  });
}

function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return new Matrix(rows.map((row) => [...row]));
}

function knownFeatures(kernel: Kernel, { points }: Dataset): Pick<Problem, 'features'> {
  return kernel.type === 'linear' || kernel.type === 'polynomial'
    ? { features: featureMatrix(kernel, points) }
    : {};
}
