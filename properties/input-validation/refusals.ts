import { element } from '../../src/arithmetic/element';
import type { Matrix } from '../../src/linear-algebra/matrix';
import { norm } from '../../src/linear-algebra/norms';
import { type Law, refusal } from '../../src/model/law';
import type { Problem } from '../../src/model/problem';
import { askDistill, askKernel, askLimit, askOptimalWeight, askSpectrum } from '../../src/protocol/requests';
import type { Request } from '../../src/protocol/subject';
import { inputsOf } from '../kernels/kernel-law';

/** A problem with one thing spoilt should be refused: numbers that mean nothing are worse than none. */
export const refusalLaws: readonly Law[] = [
  refusal({
    name: 'refuses-ridge',
    title: 'λ = 0 and λ < 0 are refused',
    ask: (problem) => ({
      zero: askDistill({ ...problem, ridge: 0 }),
      negative: askDistill({ ...problem, ridge: -problem.ridge }),
      ...everyOtherOperation({ ...problem, ridge: -problem.ridge }),
    }),
  }),
  refusal({
    name: 'refuses-weight',
    title: 'weights outside [0, 1] are refused',
    ask: (problem) => ({
      above: askDistill({ ...problem, weights: [...problem.weights, 3 / 2] }),
      alone: askDistill({ ...problem, weights: [3 / 2] }),
      below: askDistill({ ...problem, weights: [...problem.weights, -1 / 2] }),
      limitAbove: askLimit(problem, 3 / 2),
      limitBelow: askLimit(problem, -1 / 2),
    }),
  }),
  refusal({
    name: 'refuses-asymmetric-kernel',
    title: 'a kernel matrix that is not symmetric is refused',
    precondition: ({ kernel }) => (kernel.rows < 2 ? 'needs two points' : undefined),
    ask: (problem) => everyOperation({ ...problem, kernel: asymmetric(problem.kernel) }),
  }),
  refusal({
    name: 'refuses-oblong-kernel',
    title: 'a kernel matrix that is not square is refused',
    ask: (problem) => everyOperation({ ...problem, kernel: withColumnTwice(problem.kernel) }),
  }),
  refusal({
    name: 'refuses-targets',
    title: 'targets for another number of points are refused',
    ask: (problem) => ({
      ...operationsOnTargets({ ...problem, targets: withRowTwice(problem.targets) }),
      ...evaluationTargetsSpoilt(problem, withRowTwice),
    }),
  }),
  refusal({
    name: 'refuses-cross-kernel',
    title: 'a cross kernel for another number of training points is refused',
    precondition: needsEvaluationPoint,
    ask: (problem) => operationsOnTargets({ ...problem, crossKernel: withColumnTwice(problem.crossKernel) }),
  }),
  refusal({
    name: 'refuses-non-finite',
    title: 'NaN and infinities are refused, wherever they stand',
    ask: (problem) => ({
      ...pointsSpoilt(problem),
      kernel: askSpectrum({ ...problem, kernel: withFirstEntry(problem.kernel, Infinity) }),
      targets: askDistill({ ...problem, targets: withFirstEntry(problem.targets, NaN) }),
      ridge: askLimit({ ...problem, ridge: Infinity }, 1 / 2),
      ...evaluationTargetsSpoilt(problem, (targets) => withFirstEntry(targets, -Infinity)),
    }),
  }),
];

function pointsSpoilt({ kernelArguments: given }: Problem): Readonly<Record<string, Request>> {
  return given
    ? { points: askKernel(inputsOf({ ...given, others: withFirstEntry(given.others, NaN) })) }
    : {};
}

/** Where there are any. */
function evaluationTargetsSpoilt(
  problem: Problem,
  spoil: (targets: Matrix) => Matrix,
): Readonly<Record<string, Request>> {
  const { evaluationTargets } = problem;
  if (evaluationTargets.rows === 0) return {};
  return { evaluationTargets: askOptimalWeight({ ...problem, evaluationTargets: spoil(evaluationTargets) }) };
}

function everyOperation(problem: Problem): Readonly<Record<string, Request>> {
  return { distill: askDistill(problem), ...everyOtherOperation(problem) };
}

function everyOtherOperation(problem: Problem): Readonly<Record<string, Request>> {
  return {
    limit: askLimit(problem, lastWeight(problem)),
    spectrum: askSpectrum(problem),
    optimalWeight: askOptimalWeight(problem),
  };
}

function operationsOnTargets(problem: Problem): Readonly<Record<string, Request>> {
  return {
    distill: askDistill(problem),
    limit: askLimit(problem, lastWeight(problem)),
    optimalWeight: askOptimalWeight(problem),
  };
}

function needsEvaluationPoint({ crossKernel }: Problem): string | undefined {
  return crossKernel.rows === 0 ? 'needs an evaluation point' : undefined;
}

function lastWeight({ weights }: Problem): number {
  return element(weights, -1);
}

/** The upper right corner differs from the lower left by as much as the whole matrix weighs. */
function asymmetric(kernel: Matrix): Matrix {
  const changed = kernel.clone();
  const corner = kernel.columns - 1;
  return changed.set(0, corner, kernel.get(0, corner) + (norm(kernel) || 1));
}

function withColumnTwice(matrix: Matrix): Matrix {
  return matrix.clone().addColumn(0, matrix.getColumn(0));
}

function withRowTwice(matrix: Matrix): Matrix {
  return matrix.clone().addRow(0, matrix.getRow(0));
}

function withFirstEntry(matrix: Matrix, value: number): Matrix {
  return matrix.clone().set(0, 0, value);
}
