import type { Matrix } from 'ml-matrix';
import type { Problem } from './problem';

/** JSON has no NaN, no infinities and no −0; they travel as these strings. */
export type NumberJson = number | 'NaN' | 'Infinity' | '-Infinity' | '-0';
export type MatrixJson = readonly (readonly NumberJson[])[];

/** A problem as it stands in reports, in the notation of the theory. */
export interface ProblemJson {
  readonly K: MatrixJson;
  readonly y: MatrixJson;
  readonly lambda: NumberJson;
  readonly alphas: readonly NumberJson[];
  readonly Kx: MatrixJson;
  readonly yx: MatrixJson;
  /** Φ, where the law needed it */
  readonly features?: MatrixJson;
}

export function problemToJson(problem: Problem): ProblemJson {
  return {
    K: matrixToJson(problem.kernel),
    y: matrixToJson(problem.targets),
    lambda: numberToJson(problem.ridge),
    alphas: problem.weights.map(numberToJson),
    Kx: matrixToJson(problem.crossKernel),
    yx: matrixToJson(problem.evaluationTargets),
    ...(problem.features && { features: matrixToJson(problem.features) }),
  };
}

export function matrixToJson(matrix: Matrix): MatrixJson {
  return matrix.to2DArray().map((row) => row.map(numberToJson));
}

export function numberToJson(value: number): NumberJson {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : value;
  return String(value) as NumberJson;
}
