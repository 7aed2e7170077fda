import { element } from '../arithmetic/element';
import { characteristicRoots } from '../arithmetic/exact/characteristic-roots';
import { combine, type Dense } from '../arithmetic/exact/dense';
import { type Rational, rational, rationalFromDouble } from '../arithmetic/exact/rational';
import { rationalField } from '../arithmetic/exact/rational-field';
import { exactAnswer } from '../evidence/counterexample/exact-answer';
import type { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { OutputsJson } from '../protocol/protocol-json';
import type { Operation, Request } from '../protocol/subject';
import type { OptimalWeightInputs } from '../solver/inputs';
import { closedFormOver } from '../solver/over-field/closed-form';
import { distillOver } from '../solver/over-field/distill';
import { filterPathOver } from '../solver/over-field/filters';
import type { FitOver, RidgeInputsOver } from '../solver/over-field/inputs';
import { limitOver } from '../solver/over-field/limit';
import { kernelReference } from './kernel-references';

/** An answer with the names of the independent computations that agree on it exactly. */
export interface ReferenceAnswer {
  readonly outputs: OutputsJson<Rational>[Operation];
  readonly references: readonly string[];
}

const everything = { points: Infinity, steps: Infinity };
/** Enough for 50 decimal digits of every eigenvalue of the frozen kernels, and of the filters made from them. */
const bitsOfEigenvalues = 220;

/**
 * The exact answer by one route, checked by another that shares nothing with it but the arithmetic.
 * @throws Error when two routes disagree, which no vector survives
 */
export function referenceAnswer(request: Request): ReferenceAnswer {
  const { op, inputs } = request;
  if (op === 'spectrum') return referenceSpectrum(request);
  if (op === 'kernel') return kernelReference(inputs);
  const outputs = exactAnswer(request, 'double', everything);
  if (outputs === undefined) throw new Error(`no exact answer to ${op}`);
  const dense = (matrix: Matrix | undefined): Dense<Rational> =>
    matrix?.to2DArray().map((row) => row.map(rationalFromDouble)) ?? [];
  const ridgeInputs = {
    kernel: dense(inputs.kernel),
    targets: dense(inputs.targets),
    ridge: rationalFromDouble(inputs.ridge),
    crossKernel: dense(inputs.crossKernel),
  };
  switch (op) {
    case 'distill': {
      const weights = inputs.weights.map(rationalFromDouble);
      if (weights.length > 0) {
        const direct = closedFormOver(rationalField, { ...ridgeInputs, weights });
        const { fitted, predictions = [] } = outputs as OutputsJson<Rational>['distill'];
        const last = { fitted: element(fitted, -1), predictions: predictions.at(-1) ?? [] };
        expectAgreement(op, direct, last);
      }
      return {
        outputs,
        references: ['recursion in exact rationals', 'closed form of the last step in exact rationals'],
      };
    }
    case 'limit': {
      const problem = { ...ridgeInputs, weight: rationalFromDouble(inputs.weight) };
      const fit = limitOver(rationalField, problem);
      expectAgreement(op, fit, oneMoreStep(problem, problem.weight, fit.fitted));
      return {
        outputs,
        references: ['ridge regression with λ/α in exact rationals', 'fixed point of one more step'],
      };
    }
    case 'optimalWeight': {
      const vertex = vertexOfLoss(ridgeInputs, inputs);
      const { alpha } = outputs as { alpha: Rational | null };
      if (vertex === undefined ? alpha !== null : alpha === null || !vertex.equals(alpha)) {
        throw new Error('optimalWeight: two exact routes disagree');
      }
      return {
        outputs,
        references: ['projection in exact rationals', 'vertex of the parabola through three losses'],
      };
    }
  }
}

/** Rational eigenvalues where all are; otherwise 50 digits of each. */
function referenceSpectrum(request: Extract<Request, { op: 'spectrum' }>): ReferenceAnswer {
  const { kernel, ridge, weights } = request.inputs;
  const exact = exactAnswer(request, 'double', everything);
  if (exact !== undefined) {
    return {
      outputs: exact,
      references: ['null spaces in exact rationals', 'eigenvalues of the float64 reference solver'],
    };
  }
  const { values } = mlMatrixBackend.symmetricEigen(kernel);
  const rows = kernel.to2DArray().map((row) => row.map(rationalFromDouble));
  const eigenvalues = characteristicRoots(rows, values, bitsOfEigenvalues);
  if (eigenvalues === undefined) throw new Error('spectrum: an eigenvalue could not be enclosed');
  const exactWeights = weights.map(rationalFromDouble);
  return {
    outputs: {
      eigenvalues,
      filters: filterPathOver(rationalField, eigenvalues, rationalFromDouble(ridge), exactWeights),
    },
    references: [
      'roots of the exact characteristic polynomial',
      'eigenvalues of the float64 reference solver',
    ],
  };
}

/** One more step with the given weight, from what a model fitted: the mixture αy + (1−α)ŷ, smoothed once. */
function oneMoreStep(
  problem: RidgeInputsOver<Rational>,
  weight: Rational,
  fitted: Dense<Rational>,
): FitOver<Rational> {
  const others = rational(1).sub(weight);
  const targets = combine(rationalField, weight, problem.targets, others, fitted);
  return element(distillOver(rationalField, { ...problem, targets, weights: [rational(1)] }), 0);
}

/** The least point of the parabola through the exact losses at 0, ½ and 1; undefined where it is flat. */
function vertexOfLoss(
  ridgeInputs: RidgeInputsOver<Rational>,
  { weights, evaluationTargets }: OptimalWeightInputs,
): Rational | undefined {
  const truth = evaluationTargets.to2DArray().map((row) => row.map(rationalFromDouble));
  const path = distillOver(rationalField, { ...ridgeInputs, weights: weights.map(rationalFromDouble) });
  const teacher = path.at(-1)?.fitted ?? ridgeInputs.targets;
  const loss = (weight: Rational): Rational => {
    const { predictions } = oneMoreStep(ridgeInputs, weight, teacher);
    return predictions
      .flatMap((row, i) => row.map((value, j) => value.sub(element(element(truth, i), j))))
      .reduce((sum, residual) => sum.add(residual.mul(residual)), rational(0));
  };
  const [none, half, all] = [loss(rational(0)), loss(rational(1, 2)), loss(rational(1))];
  // L(α) = L(0) + bα + aα² with a = 2(L(0) − 2L(½) + L(1)) and b = L(1) − L(0) − a.
  const a = none.sub(half.mul(2)).add(all).mul(2);
  if (a.n === 0n) return undefined;
  return all.sub(none).sub(a).div(a.mul(-2));
}

function expectAgreement(op: string, left: FitOver<Rational>, right: FitOver<Rational>): void {
  const numbers = ({ fitted, predictions }: FitOver<Rational>): Rational[] =>
    [...fitted, ...predictions].flat();
  const others = numbers(right);
  const agree = numbers(left).every((value, i) => value.equals(element(others, i)));
  if (!agree) throw new Error(`${op}: two exact routes disagree`);
}
