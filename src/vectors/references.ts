import type { Matrix } from 'ml-matrix';
import { characteristicRoots } from '../arithmetic/characteristic-roots';
import type { Dense } from '../arithmetic/dense';
import { element } from '../arithmetic/element';
import { type Rational, rational, rationalFromDouble } from '../arithmetic/rational';
import { rationalField } from '../arithmetic/rational-field';
import type { OutputsJson } from '../claims/protocol-json';
import type { Operation, Request } from '../claims/subject';
import { exactAnswer } from '../evidence/exact-answer';
import type { OptimalWeightInputs } from '../solver/inputs';
import { mlMatrixBackend } from '../solver/ml-matrix-backend';
import { closedFormOver } from '../solver/over-field/closed-form';
import { distillOver } from '../solver/over-field/distill';
import { filterPathOver } from '../solver/over-field/filters';
import type { DistillInputsOver, FitOver, LimitInputsOver } from '../solver/over-field/inputs';
import { limitOver } from '../solver/over-field/limit';

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
      const direct = weights.map((_, index) =>
        closedFormOver(rationalField, { ...ridgeInputs, weights: weights.slice(0, index + 1) }),
      );
      const path = distillOver(rationalField, { ...ridgeInputs, weights });
      expectAgreement(op, direct, path);
      return { outputs, references: ['recursion in exact rationals', 'closed form in exact rationals'] };
    }
    case 'limit': {
      const problem = { ...ridgeInputs, weight: rationalFromDouble(inputs.weight) };
      const fit = limitOver(rationalField, problem);
      expectAgreement(op, [fit], [anotherStep(problem, fit)]);
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

/** y⁽∞⁾ put through one more step: the mixture αy + (1−α)y⁽∞⁾, smoothed once. */
function anotherStep(problem: LimitInputsOver<Rational>, limit: FitOver<Rational>): FitOver<Rational> {
  const { weight, targets } = problem;
  const mixed = targets.map((row, i) =>
    row.map((y, j) =>
      weight.mul(y).add(
        rational(1)
          .sub(weight)
          .mul(element(element(limit.fitted, i), j)),
      ),
    ),
  );
  return element(distillOver(rationalField, { ...problem, targets: mixed, weights: [rational(1)] }), 0);
}

/** The least point of the parabola through the exact losses at 0, ½ and 1; undefined where it is flat. */
function vertexOfLoss(
  ridgeInputs: Omit<DistillInputsOver<Rational>, 'weights'>,
  { weights, evaluationTargets }: OptimalWeightInputs,
): Rational | undefined {
  const truth = evaluationTargets.to2DArray().map((row) => row.map(rationalFromDouble));
  const loss = (weight: Rational): Rational => {
    const schedule = [...weights.map(rationalFromDouble), weight];
    const { predictions } = element(distillOver(rationalField, { ...ridgeInputs, weights: schedule }), -1);
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

function expectAgreement(
  op: string,
  left: readonly FitOver<Rational>[],
  right: readonly FitOver<Rational>[],
): void {
  const numbers = (fits: readonly FitOver<Rational>[]): Rational[] =>
    fits.flatMap(({ fitted, predictions }) => [...fitted, ...predictions].flat());
  const others = numbers(right);
  const agree = numbers(left).every((value, i) => value.equals(element(others, i)));
  if (!agree) throw new Error(`${op}: two exact routes disagree`);
}
