import { element } from '../../src/arithmetic/element';
import { Matrix } from '../../src/linear-algebra/matrix';
import { law, type Law } from '../../src/model/law';
import { equal, equalNumbers, type Measurement, worst } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import { askDistill, askLimit, askOptimalWeight, askSpectrum } from '../../src/protocol/requests';
import type { RidgeRequest } from '../../src/protocol/subject';
import { fittedScale, limitProblem, predictionScale } from '../../src/solver/error-bounds/scales';
import { needsSquares } from '../quantities/preconditions';
import { mapPath, samePath } from '../quantities/same-path';

/**
 * The same question has the same answer before and after others, and leaves its arguments as they were. What a
 * subject is handed are copies of the problem, so whatever it writes into them shows against the problem itself.
 */
export const purityLaws: readonly Law[] = [
  law({
    name: 'purity',
    title: 'distill answers alike before and after another question, and leaves its arguments alone',
    ask: (problem) => ({
      first: askDistill({ ...problem }),
      other: askDistill({ ...problem, targets: Matrix.mul(problem.targets, 2) }),
      again: askDistill({ ...problem }),
    }),
    measure: ({ first, other, again }, problem, asked) =>
      worst([
        samePath(again, first, problem),
        samePath(
          other,
          mapPath(first, (values) => Matrix.mul(values, 2)),
          problem,
        ),
        ...argumentsKept(problem, asked.first),
      ]),
  }),
  law({
    name: 'limit-purity',
    title: 'limit answers alike before and after other questions, and leaves its arguments alone',
    ask: (problem) => ({
      first: askLimit({ ...problem }, lastWeight(problem)),
      other: askLimit({ ...problem, targets: Matrix.mul(problem.targets, 2) }, lastWeight(problem)),
      elsewhere: askLimit(
        { ...problem, crossKernel: Matrix.mul(problem.crossKernel, 2) },
        lastWeight(problem),
      ),
      again: askLimit({ ...problem }, lastWeight(problem)),
    }),
    measure({ first, other, elsewhere, again }, problem, asked) {
      const weight = lastWeight(problem);
      const amplified = weight === 0 ? problem : limitProblem({ ...problem, weight });
      const twice = (values: Matrix): Matrix => Matrix.mul(values, 2);
      return worst([
        equal('fitted values of the limit', again.fitted, first.fitted, 0),
        equal('predictions of the limit', again.predictions, first.predictions, 0),
        equal(
          'fitted values for twice the targets',
          other.fitted,
          twice(first.fitted),
          2 * fittedScale(amplified),
        ),
        equal(
          'predictions for twice the targets',
          other.predictions,
          twice(first.predictions),
          2 * predictionScale(amplified),
        ),
        equal(
          'predictions for twice the cross kernel',
          elsewhere.predictions,
          twice(first.predictions),
          2 * predictionScale(amplified),
        ),
        ...argumentsKept(problem, asked.first),
      ]);
    },
  }),
  law({
    name: 'spectrum-purity',
    title: 'spectrum answers alike twice, and leaves its arguments alone',
    ask: (problem) => ({ first: askSpectrum({ ...problem }), again: askSpectrum({ ...problem }) }),
    measure: ({ first, again }, problem, asked) =>
      worst([
        equal('eigenvalues', row(again.eigenvalues), row(first.eigenvalues), 0),
        equal('filters', new Matrix(again.filters.map(copy)), new Matrix(first.filters.map(copy)), 0),
        ...argumentsKept(problem, asked.first),
      ]),
  }),
  law({
    name: 'optimal-weight-purity',
    title: 'optimalWeight answers alike twice, and leaves its arguments alone',
    precondition: needsSquares,
    ask: (problem) => ({ first: askOptimalWeight({ ...problem }), again: askOptimalWeight({ ...problem }) }),
    measure: ({ first, again }, problem, asked) =>
      worst([
        equalNumbers('answers that differ', differences(first.weight, again.weight), 0, 0),
        ...argumentsKept(problem, asked.first),
      ]),
  }),
];

/** Nothing may differ, not even by rounding: bound 0. */
function argumentsKept(problem: Problem, { inputs }: RidgeRequest): Measurement[] {
  const compare = (name: string, after: Matrix | undefined, before: Matrix): Measurement[] =>
    after === undefined ? [] : [equal(`${name} after the call`, after, before, 0)];
  return [
    ...compare('K', inputs.kernel, problem.kernel),
    ...('targets' in inputs ? compare('y', inputs.targets, problem.targets) : []),
    ...('crossKernel' in inputs ? compare('K̃', inputs.crossKernel, problem.crossKernel) : []),
    ...('evaluationTargets' in inputs
      ? compare('ỹ', inputs.evaluationTargets, problem.evaluationTargets)
      : []),
    ...('weights' in inputs ? compare('weights', row(inputs.weights), row(problem.weights)) : []),
  ];
}

/** 0 for equal answers, 1 for others; NaN is no answer, so that it fails. */
function differences(first: number | null, again: number | null): number {
  if (Number.isNaN(first) || Number.isNaN(again)) return NaN;
  return first === again ? 0 : 1;
}

function lastWeight({ weights }: Problem): number {
  return element(weights, -1);
}

function row(values: readonly number[]): Matrix {
  return Matrix.rowVector(copy(values));
}

function copy(values: readonly number[]): number[] {
  return [...values];
}
