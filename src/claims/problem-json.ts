import { Matrix } from 'ml-matrix';
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

export function problemFromJson(json: ProblemJson): Problem {
  const { K, y, lambda, alphas, Kx, yx, features } = json;
  return {
    kernel: matrixFromJson(K, K.length),
    targets: matrixFromJson(y, 1),
    ridge: Number(lambda),
    weights: alphas.map(Number),
    crossKernel: matrixFromJson(Kx, K.length),
    evaluationTargets: matrixFromJson(yx, y[0]?.length ?? 1),
    ...(features && { features: matrixFromJson(features, 1) }),
    labels: [],
  };
}

/** @param columns of a matrix without rows */
function matrixFromJson(rows: MatrixJson, columns: number): Matrix {
  return rows.length === 0 ? Matrix.zeros(0, columns) : new Matrix(rows.map((row) => row.map(Number)));
}
