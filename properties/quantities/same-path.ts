import { element } from '../../src/arithmetic/element';
import { Matrix } from '../../src/linear-algebra/matrix';
import { equal, type Measurement, worst } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import type { OutputsOf } from '../../src/protocol/subject';
import { fittedScale, predictionScale } from '../../src/solver/error-bounds/scales';

export type Path = OutputsOf<'distill'>;

/**
 * Two paths that ought to agree at every step, in and out of sample.
 * @param problems whose roundings meet in the comparison; two results of one problem are one entry
 */
export function samePath(actual: Path, expected: Path, ...problems: readonly Problem[]): Measurement {
  const fittedBound = Math.max(...problems.map(fittedScale));
  const predictionBound = Math.max(...problems.map(predictionScale));
  const compare = (
    name: string,
    bound: number,
    values: readonly Matrix[],
    others: readonly Matrix[],
  ): Measurement[] =>
    values.map((value, index) => equal(`${name} of step ${index + 1}`, value, element(others, index), bound));
  return worst([
    ...compare('fitted values', fittedBound, actual.fitted, expected.fitted),
    ...compare('predictions', predictionBound, actual.predictions, expected.predictions),
  ]);
}

/** Every matrix of a path under one map. */
export function mapPath(path: Path, fitted: (values: Matrix) => Matrix, predictions = fitted): Path {
  return { fitted: path.fitted.map(fitted), predictions: path.predictions.map(predictions) };
}

/** first·a + second·b, step by step. */
export function combinePaths(first: Path, a: number, second: Path, b: number): Path {
  const combine = (values: readonly Matrix[], others: readonly Matrix[]): Matrix[] =>
    values.map((value, index) => Matrix.add(Matrix.mul(value, a), Matrix.mul(element(others, index), b)));
  return {
    fitted: combine(first.fitted, second.fitted),
    predictions: combine(first.predictions, second.predictions),
  };
}
