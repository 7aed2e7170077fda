import type { Matrix } from '../linear-algebra/matrix';

/** JSON has no NaN, no infinities and no −0; they travel as these strings. */
export type NumberJson = number | 'NaN' | 'Infinity' | '-Infinity' | '-0';

export type MatrixJson = readonly (readonly NumberJson[])[];

export function matrixToJson(matrix: Matrix): MatrixJson {
  return matrix.to2DArray().map((row) => row.map(numberToJson));
}

export function numberToJson(value: number): NumberJson {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : value;
  return String(value) as NumberJson;
}
