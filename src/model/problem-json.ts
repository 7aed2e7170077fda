import type { NumberJson, MatrixJson } from '../protocol/numbers-json';
import { matrixToJson, numberToJson } from '../protocol/numbers-json';
import type { PointsJson } from '../protocol/operations/fields';
import { encodePoints } from '../protocol/points-json';
import type { KernelArguments, Problem } from './problem';

/** A problem as it stands in reports, in the notation of the theory. */
export interface ProblemJson {
  readonly K: MatrixJson;
  readonly y: MatrixJson;
  readonly lambda: NumberJson;
  readonly alphas: readonly NumberJson[];
  readonly Kx: MatrixJson;
  readonly yx: MatrixJson;
  /** what K and K̃ are evaluated on, where the subject evaluates them */
  readonly points?: PointsJson;
  /** Φ, where the law needed it */
  readonly features?: MatrixJson;
  /** where a law asked about kernels */
  readonly kernelArguments?: {
    readonly X: MatrixJson;
    readonly Z: MatrixJson;
    readonly type: KernelArguments['type'];
    readonly gamma: NumberJson;
    readonly degree: NumberJson;
    readonly offset: NumberJson;
  };
}

export function problemToJson(problem: Problem): ProblemJson {
  const { kernelArguments } = problem;
  const points = encodePoints(problem);
  return {
    K: matrixToJson(problem.kernel),
    y: matrixToJson(problem.targets),
    lambda: numberToJson(problem.ridge),
    alphas: problem.weights.map(numberToJson),
    Kx: matrixToJson(problem.crossKernel),
    yx: matrixToJson(problem.evaluationTargets),
    ...(points && { points }),
    ...(problem.features && { features: matrixToJson(problem.features) }),
    ...(kernelArguments && { kernelArguments: kernelArgumentsToJson(kernelArguments) }),
  };
}

function kernelArgumentsToJson({
  points,
  others,
  type,
  gamma,
  degree,
  offset,
}: KernelArguments): NonNullable<ProblemJson['kernelArguments']> {
  return {
    X: matrixToJson(points),
    Z: matrixToJson(others),
    type,
    gamma: numberToJson(gamma),
    degree: numberToJson(degree),
    offset: numberToJson(offset),
  };
}
