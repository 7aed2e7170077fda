import { rationalField } from '../../arithmetic/exact/rational-field';
import { fittedScale, limitProblem, predictionScale } from '../../solver/error-bounds/scales';
import type { DistillInputs, LimitInputs } from '../../solver/inputs';
import { limit as limitReference } from '../../solver/limit';
import { limitOver } from '../../solver/over-field/limit';
import type { NumberJson } from '../numbers-json';
import type { OperationDefinition } from './definition';
import type { InputFields, OutputFields } from './fields';
import {
  expectCrossKernel,
  expectFinite,
  expectRidge,
  expectSymmetricKernel,
  expectTargets,
  expectWeights,
} from './input-checks';
import { expectAgreement, oneMoreStep } from './ridge-exact';
import { ridgeFields } from './ridge-fields';
import { ridgePreparation } from './ridge-snippet';

const { kernel, ridge, targets, crossKernel } = ridgeFields;

const inputs = {
  kernel,
  ridge,
  targets,
  weight: { kind: 'number', name: 'alpha' },
  crossKernel: { ...crossKernel, optional: true },
} as const satisfies InputFields<LimitInputs>;

const outputs = {
  fitted: {
    kind: 'matrix',
    name: 'fitted',
    row: 'point',
    size: ({ kernel, targets }) => ({ count: 1, rows: kernel.rows, columns: targets.columns }),
    bound: (inputs) => fittedScale(oneStep(inputs)),
  },
  predictions: {
    kind: 'matrix',
    name: 'predictions',
    row: 'evaluation point',
    size: ({ targets, crossKernel }) => ({
      count: 1,
      rows: crossKernel?.rows ?? 0,
      columns: targets.columns,
    }),
    asked: ({ crossKernel }) => crossKernel !== undefined,
    bound: (inputs) => predictionScale(oneStep(inputs)),
  },
} as const satisfies OutputFields<LimitInputs>;

/** The fixed point of one constant weight. */
export const limit: OperationDefinition<LimitInputs, typeof inputs, typeof outputs> = {
  inputs,
  outputs,
  checks: {
    ridge: expectRidge,
    weights: ({ weight }) => expectWeights('alpha', [weight]),
    finite: expectFinite(inputs),
    symmetric: expectSymmetricKernel,
    targets: expectTargets,
    crossKernel: expectCrossKernel,
  },
  ridge: ({ ridge, weight }) => ridge / weight,
  reference: limitReference,
  exact: {
    size: ({ kernel }) => ({ points: kernel.rows, steps: 1 }),
    answer: (inputs) => limitOver(rationalField, inputs),
    confirm(outputs, inputs) {
      expectAgreement('limit', outputs, oneMoreStep(inputs, inputs.weight, outputs.fitted));
      return ['ridge regression with λ/α in exact rationals', 'fixed point of one more step'];
    },
  },
  claims: ({ weight }) => [weight === 0 ? 'collapse' : 'limit'],
  detail: ({ alpha }) => ` with α = ${String(alpha)}`,
  snippet: {
    python: ({ Kx, alpha }) => [
      ...ridgePreparation.python,
      isZero(alpha)
        ? 'c = np.zeros_like(y)  # without the ground truth everything collapses to zero'
        : 'c = np.linalg.solve(K + lam / alpha * np.eye(len(K)), y)',
      'print("fitted:", *(K @ c).ravel())',
      ...(Kx ? ['print("predictions:", *(Kx @ c).ravel())'] : []),
    ],
    r: ({ Kx, alpha }) => [
      ...ridgePreparation.r,
      isZero(alpha)
        ? 'c_t <- 0 * y  # without the ground truth everything collapses to zero'
        : 'c_t <- solve(K + lambda / alpha * diag(nrow(K)), y, tol = 0)',
      'show("fitted", K %*% c_t)',
      ...(Kx ? ['show("predictions", Kx %*% c_t)'] : []),
    ],
    octave: ({ Kx, alpha }) => [
      ...ridgePreparation.octave,
      isZero(alpha)
        ? 'c = zeros(size(y)); % without the ground truth everything collapses to zero'
        : 'c = (K + lambda / alpha * eye(size(K))) \\ y;',
      'show("fitted", K * c);',
      ...(Kx ? ['show("predictions", Kx * c);'] : []),
    ],
    javascript: ({ Kx, alpha }) => [
      ...ridgePreparation.javascript,
      isZero(alpha)
        ? 'const c = combine(0, y, 0, y); // without the ground truth everything collapses to zero'
        : 'const c = solve(lambda / alpha, y);',
      'show("fitted", multiply(K, c));',
      ...(Kx ? ['show("predictions", multiply(Kx, c));'] : []),
    ],
  },
};

/** α = 0: the limit is 0 by definition, not by division. */
function isZero(alpha: NumberJson): boolean {
  return Number(alpha) === 0;
}

/** The single step to which the limit amounts. That for weight 0 is 0, which no route gets wrong by more than one step's rounding. */
function oneStep(inputs: LimitInputs): DistillInputs {
  return inputs.weight > 0 ? limitProblem(inputs) : { ...inputs, weights: [1] };
}
