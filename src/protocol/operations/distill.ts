import { element } from '../../arithmetic/element';
import { rationalField } from '../../arithmetic/exact/rational-field';
import { constantWeight } from '../../solver/constant-weight';
import { distill as distillReference } from '../../solver/distill';
import { fittedScale, predictionScale } from '../../solver/error-bounds/scales';
import type { DistillInputs } from '../../solver/inputs';
import { closedFormOver } from '../../solver/over-field/closed-form';
import { distillOver } from '../../solver/over-field/distill';
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
import { expectAgreement } from './ridge-exact';
import { ridgeFields } from './ridge-fields';
import { ridgePreparation } from './ridge-snippet';

const inputs = {
  ...ridgeFields,
  crossKernel: { ...ridgeFields.crossKernel, optional: true },
} as const satisfies InputFields<DistillInputs>;

const outputs = {
  fitted: {
    kind: 'matrices',
    name: 'fitted',
    row: 'point',
    size: ({ kernel, targets, weights }) => ({
      count: weights.length,
      rows: kernel.rows,
      columns: targets.columns,
    }),
    bound: (inputs, steps) => fittedScale(prefix(inputs, steps)),
  },
  predictions: {
    kind: 'matrices',
    name: 'predictions',
    row: 'evaluation point',
    size: ({ targets, weights, crossKernel }) => ({
      count: crossKernel ? weights.length : 0,
      rows: crossKernel?.rows ?? 0,
      columns: targets.columns,
    }),
    asked: ({ crossKernel }) => crossKernel !== undefined,
    bound: (inputs, steps) => predictionScale(prefix(inputs, steps)),
  },
} as const satisfies OutputFields<DistillInputs>;

/** y⁽¹⁾ … y⁽τ⁾ and, with a cross kernel, f⁽¹⁾(X̃) … f⁽τ⁾(X̃). */
export const distill: OperationDefinition<DistillInputs, typeof inputs, typeof outputs> = {
  inputs,
  outputs,
  checks: {
    ridge: expectRidge,
    weights: ({ weights }) => expectWeights('alphas', weights),
    finite: expectFinite(inputs),
    symmetric: expectSymmetricKernel,
    targets: expectTargets,
    crossKernel: expectCrossKernel,
  },
  ridge: ({ ridge }) => ridge,
  reference(inputs, backend) {
    const steps = distillReference(inputs, backend);
    return { fitted: steps.map((step) => step.fitted), predictions: steps.map((step) => step.predictions) };
  },
  exact: {
    size: ({ kernel, weights }) => ({ points: kernel.rows, steps: weights.length }),
    answer(inputs) {
      const path = distillOver(rationalField, inputs);
      return { fitted: path.map((step) => step.fitted), predictions: path.map((step) => step.predictions) };
    },
    confirm({ fitted, predictions }, inputs) {
      if (inputs.weights.length > 0) {
        const last = { fitted: element(fitted, -1), predictions: element(predictions, -1) };
        expectAgreement('distill', closedFormOver(rationalField, inputs), last);
      }
      return ['recursion in exact rationals', 'closed form of the last step in exact rationals'];
    },
  },
  claims(inputs) {
    if (inputs.weights.length === 0) return ['edge-cases'];
    const weight = constantWeight(inputs);
    return [
      'closed-form',
      ...(weight === undefined ? [] : ['closed-form-constant']),
      ...(weight === 0 ? ['collapse'] : []),
    ];
  },
  snippet: {
    python: ({ Kx }) => [
      ...ridgePreparation.python,
      'fitted = y',
      'for step, alpha in enumerate(alphas, start=1):',
      '    c = np.linalg.solve(G, alpha * y + (1 - alpha) * fitted)',
      '    fitted = K @ c',
      '    print(f"fitted, step {step}:", *fitted.ravel())',
      ...(Kx ? ['    print(f"predictions, step {step}:", *(Kx @ c).ravel())'] : []),
    ],
    r: ({ Kx }) => [
      ...ridgePreparation.r,
      'fitted <- y',
      'for (step in seq_along(alphas)) {',
      '  c_t <- solve(G, alphas[step] * y + (1 - alphas[step]) * fitted, tol = 0)',
      '  fitted <- K %*% c_t',
      '  show(paste("fitted, step", step), fitted)',
      ...(Kx ? ['  show(paste("predictions, step", step), Kx %*% c_t)'] : []),
      '}',
    ],
    octave: ({ Kx }) => [
      ...ridgePreparation.octave,
      'fitted = y;',
      'for step = 1:numel(alphas)',
      '  c = G \\ (alphas(step) * y + (1 - alphas(step)) * fitted);',
      '  fitted = K * c;',
      '  show(sprintf("fitted, step %d", step), fitted);',
      ...(Kx ? ['  show(sprintf("predictions, step %d", step), Kx * c);'] : []),
      'end',
    ],
    javascript: ({ Kx }) => [
      ...ridgePreparation.javascript,
      'let fitted = y;',
      'alphas.forEach((alpha, index) => {',
      '  const c = solve(lambda, combine(alpha, y, 1 - alpha, fitted));',
      '  fitted = multiply(K, c);',
      '  show(`fitted, step ${index + 1}`, fitted);',
      ...(Kx ? ['  show(`predictions, step ${index + 1}`, multiply(Kx, c));'] : []),
      '});',
    ],
  },
};

/** The first steps of a path. @param steps default all */
function prefix(inputs: DistillInputs, steps = inputs.weights.length): DistillInputs {
  return { ...inputs, weights: inputs.weights.slice(0, steps) };
}
