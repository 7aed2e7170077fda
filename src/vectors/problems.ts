import { element } from '../arithmetic/element';
import { Matrix } from '../linear-algebra/matrix';
import type { OptimalWeightInputs } from '../solver/inputs';
import { frozenKernels } from './kernels';

/** A problem that never changes. */
export interface FrozenProblem extends OptimalWeightInputs {
  readonly name: string;
}

const schedules: readonly (readonly number[])[] = [
  [0.5],
  [0.2, 0.7, 0.4, 0.9],
  [0, 0],
  [0.35, 0.35, 0.35, 0.35, 0.35, 0.35],
  [1, 0.5, 0.25],
  [],
  [1, 1, 1],
  [0.9, 0.1, 0.6, 0.3, 0.8, 0.2],
  [0, 1],
  [0.5, 0.5, 0.5],
  [1],
  [0, 0.5, 0, 0.25, 0.75, 0, 1, 0.125],
  [0.01, 0.02, 0.03],
  [0.3, 0],
  [0.99, 0.98],
  [0.25, 0.75],
];

const targetColumns: Readonly<Record<string, (index: number, points: number) => number>> = {
  ramp: (i) => i + 1,
  alternating: (i) => ((i % 2 === 0 ? 1 : -1) * (i + 1)) / 2,
  'zero but one': (i) => (i === 0 ? 1 : 0),
  offset: (i) => 1000 + i,
  negative: (i) => -1 - i / 4,
  zero: () => 0,
};

const targetLists: readonly (readonly string[])[] = [
  ['ramp'],
  ['alternating'],
  ['ramp', 'alternating'],
  ['offset'],
  ['zero but one'],
  ['negative'],
  ['alternating', 'zero', 'negative'],
];

const ridges = [1, 0.5, 2, 0.125, 0.1, 2 ** -10, 3, 2 ** -20, 1e6];
/** Exact answers grow with points and steps, and problems with many of both find nothing that others do not. */
const mostSteps = (points: number): number => (points < 8 ? Infinity : 3);
const casesPerKernel = (points: number): number => (points < 10 ? 7 : 3);

/** Every kernel with several schedules, targets and ridges, taken in turn so that each meets each other's kind. */
export const frozenProblems: readonly FrozenProblem[] = frozenKernels.flatMap(
  ({ name, kernel, crossKernel }, k) =>
    Array.from({ length: casesPerKernel(kernel.rows) }, (_, c): FrozenProblem => {
      const turn = 7 * k + c;
      const columns = element(targetLists, (turn + 2 * k) % targetLists.length);
      return {
        name,
        kernel,
        crossKernel,
        targets: columnsOf(columns, kernel.rows),
        evaluationTargets: columnsOf(columns, crossKernel.rows)
          .mul(-1 / 2)
          .add(1),
        ridge: element(ridges, (turn + c) % ridges.length),
        weights: element(schedules, (turn + k) % schedules.length).slice(0, mostSteps(kernel.rows)),
      };
    }),
);

/** Problems that the others, taken in turn, do not come to. */
export const specialProblems: readonly FrozenProblem[] = [
  special('a kernel as small as its ridge', [[2 ** -30]], [[2 ** -31]], 2 ** -32, ['ramp']),
  special('an eigenvalue of 2⁻²⁸ beside one of 1', [[1, 0], [0, 2 ** -28]], [[1, 2 ** -28]], 1 / 2, ['ramp']), // prettier-ignore
  special('targets that are all 0', [[2, 1], [1, 2]], [[1, 1]], 1, ['zero']), // prettier-ignore
];

function special(
  name: string,
  kernel: number[][],
  crossKernel: number[][],
  ridge: number,
  targets: readonly string[],
): FrozenProblem {
  return {
    name,
    kernel: new Matrix(kernel),
    crossKernel: new Matrix(crossKernel),
    targets: columnsOf(targets, kernel.length),
    evaluationTargets: columnsOf(['ramp'], crossKernel.length),
    ridge,
    weights: [1 / 2, 1 / 4, 3 / 4],
  };
}

/**
 * Pairs, the second of which differs from the first in one input: in that order they find what is remembered from one
 * question to the next.
 */
export const changedProblems: readonly FrozenProblem[] = frozenProblems
  .filter(({ kernel, weights }, i) => kernel.rows > 1 && weights.length > 1 && i % 25 === 1)
  .flatMap((problem) => {
    const { kernel, targets, crossKernel, evaluationTargets, ridge, weights } = problem;
    const changes: readonly Partial<FrozenProblem>[] = [
      { targets: Matrix.mul(targets, -2).add(1) },
      { ridge: 4 * ridge },
      { kernel: Matrix.mul(kernel, 2) },
      { crossKernel: Matrix.mul(crossKernel, -1) },
      { evaluationTargets: Matrix.add(evaluationTargets, 3) },
      { weights: weights.map((weight) => 1 - weight) },
    ];
    return changes.map((change) => ({ ...problem, name: `${problem.name}, one change`, ...change }));
  });

function columnsOf(names: readonly string[], rows: number): Matrix {
  return new Matrix(
    Array.from({ length: rows }, (_, i) => names.map((name) => targetColumns[name]?.(i, rows) ?? NaN)),
  );
}
