import { type Dense, multiply, transpose } from '../../arithmetic/exact/dense';
import {
  type Rational,
  rational,
  rationalFromDecimal,
  rationalFromDouble,
} from '../../arithmetic/exact/rational';
import { rationalEigenvalues } from '../../arithmetic/exact/rational-eigenvalues';
import { rationalField } from '../../arithmetic/exact/rational-field';
import type { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { type Input, notFiniteIn } from '../../protocol/input-numbers';
import type { OutputsJson } from '../../protocol/protocol-json';
import { isRidgeRequest, type Operation, type Request } from '../../protocol/subject';
import type { KernelInputs, RidgeInputs } from '../../solver/inputs';
import { distillOver } from '../../solver/over-field/distill';
import { filterPathOver } from '../../solver/over-field/filters';
import type { RidgeInputsOver } from '../../solver/over-field/inputs';
import { limitOver } from '../../solver/over-field/limit';
import { optimalWeightOver } from '../../solver/over-field/optimal-weight';

/**
 * How the doubles of a request are read: `double` as the binary numbers they are, `decimal` as the shortest decimals
 * that print them. A person who reads 0.1 means the latter, and the difference is within any rounding bound.
 */
export type Reading = 'double' | 'decimal';

/** How large a problem may be; exact numbers grow with every step. */
interface ExactLimits {
  readonly points: number;
  readonly steps: number;
}

/** Small enough that nobody waits for the answer. */
const quick: ExactLimits = { points: 5, steps: 8 };

/**
 * The exact answer to a request; undefined where the problem is too large, an eigenvalue is irrational, or an input is
 * not a finite number.
 */
export function exactAnswer(
  request: Request,
  reading: Reading,
  limits = quick,
): OutputsJson<Rational>[Operation] | undefined {
  if (!isFinite(request)) return undefined;
  const exact = (value: number): Rational =>
    reading === 'double' ? rationalFromDouble(value) : rationalFromDecimal(String(value));
  if (!isRidgeRequest(request)) return exactKernel(request.inputs, exact, limits);
  const { op, inputs } = request;
  const steps = 'weights' in inputs ? inputs.weights.length : 1;
  if (inputs.kernel.rows > limits.points || steps > limits.steps) return undefined;
  const dense = (matrix: Matrix | undefined): Dense<Rational> =>
    matrix?.to2DArray().map((row) => row.map(exact)) ?? [];
  switch (op) {
    case 'distill': {
      const path = distillOver(rationalField, { ...ridgeInputs(inputs), weights: inputs.weights.map(exact) });
      const fitted = path.map((step) => step.fitted);
      return hasRows(inputs.crossKernel)
        ? { fitted, predictions: path.map((step) => step.predictions) }
        : { fitted };
    }
    case 'limit': {
      const { fitted, predictions } = limitOver(rationalField, {
        ...ridgeInputs(inputs),
        weight: exact(inputs.weight),
      });
      return hasRows(inputs.crossKernel) ? { fitted, predictions } : { fitted };
    }
    case 'optimalWeight': {
      const weights = inputs.weights.map(exact);
      const evaluationTargets = dense(inputs.evaluationTargets);
      const problem = { ...ridgeInputs(inputs), weights, evaluationTargets };
      return { alpha: optimalWeightOver(rationalField, problem) ?? null };
    }
    case 'spectrum': {
      const { values } = mlMatrixBackend.symmetricEigen(inputs.kernel);
      const eigenvalues = rationalEigenvalues(dense(inputs.kernel), values);
      if (eigenvalues === undefined) return undefined;
      const filters = filterPathOver(
        rationalField,
        eigenvalues,
        exact(inputs.ridge),
        inputs.weights.map(exact),
      );
      return { eigenvalues, filters };
    }
  }

  function ridgeInputs({ kernel, targets, ridge, crossKernel }: RidgeInputs): RidgeInputsOver<Rational> {
    return {
      kernel: dense(kernel),
      targets: dense(targets),
      ridge: exact(ridge),
      crossKernel: dense(crossKernel),
    };
  }
}

/** Undefined for the kernels whose values are not rational. */
function exactKernel(
  { kernel, points, others }: KernelInputs,
  exact: (value: number) => Rational,
  limits: ExactLimits,
): OutputsJson<Rational>['kernel'] | undefined {
  if (Math.max(points.rows, others.rows) > limits.points) return undefined;
  if (kernel.type !== 'linear' && kernel.type !== 'polynomial') return undefined;
  const rows = (matrix: Matrix): Dense<Rational> => matrix.to2DArray().map((row) => row.map(exact));
  const products = multiply(rationalField, rows(points), transpose(rows(others)));
  if (kernel.type === 'linear') return { K: products };
  const [gamma, offset] = [exact(kernel.gamma), exact(kernel.offset)];
  const value = (product: Rational): Rational => gamma.mul(product).add(offset).pow(rational(kernel.degree));
  return { K: products.map((row) => row.map(value)) };
}

function hasRows(matrix: Matrix | undefined): boolean {
  return matrix !== undefined && matrix.rows > 0;
}

function isFinite({ inputs }: Request): boolean {
  return Object.values(inputs).every((input: Input) => notFiniteIn(input) === undefined);
}
