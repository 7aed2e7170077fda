import { element } from '../arithmetic/element';
import type { Matrix } from '../linear-algebra/matrix';
import { askDistill, askLimit, askOptimalWeight, askSpectrum } from '../protocol/requests';
import type { FrozenRequest, InvalidRequest } from './frozen-request';
import { invalidKernelRequests, validKernelRequests } from './kernel-requests';
import type { Flag } from './notes';
import { changedProblems, type FrozenProblem, frozenProblems, specialProblems } from './problems';

const everyOther = frozenProblems.filter((_, i) => i % 2 === 0);
const everyThird = frozenProblems.filter((_, i) => i % 3 === 0);

/** Every question to which there is an answer. */
export const validRequests: readonly FrozenRequest[] = [
  ...frozenProblems.flatMap(asDistill),
  ...frozenProblems.flatMap(asLimit),
  ...everyOther.flatMap(asSpectrum),
  ...frozenProblems.flatMap(asOptimalWeight),
  ...everyThird.map(onTrainingData).flatMap(asOptimalWeight),
  ...specialProblems.flatMap((problem) =>
    [asDistill, asLimit, asSpectrum, asOptimalWeight].flatMap((ask) => ask(problem)),
  ),
  ...everyThird.slice(0, 9).flatMap(withoutPredictions),
  ...changedProblems
    .flatMap((problem) => [asDistill, asLimit, asSpectrum, asOptimalWeight].flatMap((ask) => ask(problem)))
    .map((asked): FrozenRequest => ({ ...asked, flag: 'one-change' })),
  ...validKernelRequests,
];

/** Every question that should be refused: a few problems, each spoilt in every way. */
export const invalidRequests: readonly InvalidRequest[] = [
  ...frozenProblems
    .filter(
      ({ kernel, weights }, i) => kernel.rows > 1 && kernel.rows < 6 && weights.length > 0 && i % 32 === 9,
    )
    .flatMap((problem) => spoilt(problem)),
  ...invalidKernelRequests,
];

function asDistill(problem: FrozenProblem): FrozenRequest[] {
  return [{ comment: problem.name, request: askDistill(withoutTruth(problem)) }];
}

function asLimit(problem: FrozenProblem): FrozenRequest[] {
  const weight = problem.weights.at(-1);
  return weight === undefined
    ? []
    : [{ comment: problem.name, request: askLimit(withoutTruth(problem), weight) }];
}

/** Fits alone: K̃ is optional. */
function withoutPredictions({ name, kernel, targets, ridge, weights }: FrozenProblem): FrozenRequest[] {
  const comment = `${name}, without Kx`;
  const inputs = { kernel, targets, ridge, weights };
  return [
    { comment, request: askDistill(inputs) },
    { comment, request: askLimit(inputs, 1 / 2) },
  ];
}

function asSpectrum(problem: FrozenProblem): FrozenRequest[] {
  return [{ comment: problem.name, request: askSpectrum(problem) }];
}

function asOptimalWeight(problem: FrozenProblem): FrozenRequest[] {
  return [{ comment: problem.name, request: askOptimalWeight(problem) }];
}

/** `distill` and `limit` know nothing of ỹ. */
function withoutTruth({
  kernel,
  crossKernel,
  targets,
  ridge,
  weights,
}: FrozenProblem): Omit<FrozenProblem, 'name' | 'evaluationTargets'> {
  return { kernel, crossKernel, targets, ridge, weights };
}

function onTrainingData(problem: FrozenProblem): FrozenProblem {
  const { name, kernel, targets } = problem;
  return {
    ...problem,
    name: `${name}, on the training data`,
    crossKernel: kernel,
    evaluationTargets: targets,
  };
}

function spoilt(problem: FrozenProblem): InvalidRequest[] {
  const { kernel, targets, crossKernel, evaluationTargets, weights, ridge } = problem;
  const last = element(weights, -1);
  const corner = kernel.get(0, kernel.columns - 1) + kernel.norm() + 1;
  const asymmetric = kernel.clone().set(0, kernel.columns - 1, corner);
  const wide = kernel.clone().addColumn(0, kernel.getColumn(0));
  const long = targets.clone().addRow(0, targets.getRow(0));
  const wideCross = crossKernel.clone().addColumn(0, crossKernel.getColumn(0));
  const longTruth = evaluationTargets.clone().addRow(0, evaluationTargets.getRow(0));
  const first = (matrix: Matrix, value: number): Matrix => matrix.clone().set(0, 0, value);
  const every = (flag: Flag, comment: string, changed: FrozenProblem): InvalidRequest[] => [
    { flag, comment, request: askDistill(withoutTruth(changed)) },
    { flag, comment, request: askLimit(withoutTruth(changed), last) },
    { flag, comment, request: askSpectrum(changed) },
    { flag, comment, request: askOptimalWeight(changed) },
  ];
  const onTargets = (flag: Flag, comment: string, changed: FrozenProblem): InvalidRequest[] =>
    every(flag, comment, changed).filter(({ request }) => request.op !== 'spectrum');
  return [
    ...every('invalid-ridge', 'lambda is 0', { ...problem, ridge: 0 }),
    ...every('invalid-ridge', 'lambda is negative', { ...problem, ridge: -ridge }),
    ...every('asymmetric', 'K is not symmetric', { ...problem, kernel: asymmetric }),
    ...every('wrong-shape', 'K is not square', { ...problem, kernel: wide }),
    ...onTargets('wrong-shape', 'y has a row too many', { ...problem, targets: long }),
    ...onTargets('wrong-shape', 'Kx has a column too many', { ...problem, crossKernel: wideCross }),
    {
      flag: 'wrong-shape',
      comment: 'yx has a row too many',
      request: askOptimalWeight({ ...problem, evaluationTargets: longTruth }),
    },
    ...every('not-finite', 'K has an infinite entry', { ...problem, kernel: first(kernel, Infinity) }),
    ...onTargets('not-finite', 'y has an entry that is no number', {
      ...problem,
      targets: first(targets, NaN),
    }),
    ...[3 / 2, -1 / 2].flatMap((weight): InvalidRequest[] => [
      {
        flag: 'invalid-weight',
        comment: `a weight is ${weight}`,
        request: askDistill({ ...withoutTruth(problem), weights: [...weights, weight] }),
      },
      {
        flag: 'invalid-weight',
        comment: `the weight is ${weight}`,
        request: askLimit(withoutTruth(problem), weight),
      },
    ]),
  ];
}
