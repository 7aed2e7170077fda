import { element } from '../../src/arithmetic/element';
import { memoize } from '../../src/arithmetic/memoize';
import { Matrix } from '../../src/linear-algebra/matrix';
import { law, type Law } from '../../src/model/law';
import { equal, type Measurement, worst } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import { askDistill, askLimit } from '../../src/protocol/requests';
import type { RidgeRequest } from '../../src/protocol/subject';
import { askInTurn, identical, isSmall, judgeTurns, turnsOf } from '../quantities/in-turn';
import { judgeWeight } from '../quantities/judge-weight';
import { needsFiniteWeight } from '../quantities/preconditions';

/**
 * The same question has the same answer before and after others, which are answered rightly, and leaves its arguments
 * as they were. What a subject is handed are copies of the problem, so whatever it writes into them shows against the
 * problem itself.
 */
export const purityLaws: readonly Law[] = [
  law({
    name: 'purity',
    title:
      'distill answers alike before and after questions that differ in one input, those rightly, and leaves its arguments alone',
    ask: (problem) => askInTurn(distillTurns(problem)),
    measure: (answers, problem, asked, precision) =>
      worst([
        ...judgeTurns(distillTurns(problem), answers, precision),
        ...argumentsKept(problem, asked.first),
      ]),
  }),
  law({
    name: 'limit-purity',
    title:
      'limit answers alike before and after questions that differ in one input, those rightly, and leaves its arguments alone',
    ask: (problem) => askInTurn(limitTurns(problem)),
    measure: (answers, problem, asked, precision) =>
      worst([...judgeTurns(limitTurns(problem), answers, precision), ...argumentsKept(problem, asked.first)]),
  }),
  law({
    name: 'spectrum-purity',
    title:
      'spectrum answers alike before and after questions that differ in one input, those rightly, and leaves its arguments alone',
    ask: (problem) => askInTurn(spectrumTurns(problem)),
    measure: (answers, problem, asked, precision) =>
      worst([
        ...judgeTurns(spectrumTurns(problem), answers, precision),
        ...argumentsKept(problem, asked.first),
      ]),
  }),
  law({
    name: 'optimal-weight-purity',
    title:
      'optimalWeight answers alike before and after questions that differ in one input, those rightly, and leaves its arguments alone',
    precondition: needsFiniteWeight,
    ask: (problem) => askInTurn(optimalWeightTurns(problem)),
    measure: (answers, problem, asked, precision) =>
      worst([
        ...judgeTurns(optimalWeightTurns(problem), answers, precision, ({ weight }, { inputs }) =>
          judgeWeight(weight, { ...problem, ...inputs }, precision),
        ),
        ...argumentsKept(problem, asked.first),
      ]),
  }),
  law({
    name: 'purity-across-operations',
    title: 'distill and limit answer alike before and after each other',
    precondition: (problem) => (isSmall(...sizeOf(problem)) ? undefined : 'asked of small problems'),
    ask: (problem) => ({
      path: askDistill({ ...problem }),
      pathAfterPath: askDistill({ ...problem }),
      limit: askLimit({ ...problem }, lastWeight(problem)),
      limitAfterLimit: askLimit({ ...problem }, lastWeight(problem)),
      pathAfterLimit: askDistill({ ...problem }),
    }),
    measure: ({ path, pathAfterPath, limit, limitAfterLimit, pathAfterLimit }, _problem, asked) =>
      worst([
        identical('after itself', asked.path, pathAfterPath, path),
        identical('after limit', asked.path, pathAfterLimit, path),
        identical('after itself', asked.limit, limitAfterLimit, limit),
      ]),
  }),
];

const distillTurns = memoize((problem: Problem) => turnsOf('distill', problem, ...sizeOf(problem)));

const limitTurns = memoize((problem: Problem) =>
  turnsOf('limit', { ...problem, weight: lastWeight(problem) }, ...sizeOf(problem)),
);

const spectrumTurns = memoize((problem: Problem) => turnsOf('spectrum', problem, ...sizeOf(problem)));

const optimalWeightTurns = memoize((problem: Problem) =>
  turnsOf('optimalWeight', problem, ...sizeOf(problem)),
);

function sizeOf({ kernel, weights }: Problem): [rows: number, steps: number] {
  return [kernel.rows, weights.length];
}

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

function lastWeight({ weights }: Problem): number {
  return element(weights, -1);
}

function row(values: readonly number[]): Matrix {
  return Matrix.rowVector(copy(values));
}

function copy(values: readonly number[]): number[] {
  return [...values];
}
