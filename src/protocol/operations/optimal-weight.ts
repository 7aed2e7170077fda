import { element } from '../../arithmetic/element';
import {
  coarsestUnitRoundoff,
  isLost,
  optimalWeightBound,
  predictionErrorBound,
} from '../../arithmetic/error-analysis/bounds/optimal-weight';
import { type Rational, rational } from '../../arithmetic/exact/rational';
import { rationalField } from '../../arithmetic/exact/rational-field';
import { distance, norm } from '../../linear-algebra/norms';
import { predictionScale } from '../../solver/error-bounds/scales';
import type { OptimalWeightInputs } from '../../solver/inputs';
import { optimalWeight as optimalWeightReference, weightedPredictions } from '../../solver/optimal-weight';
import { distillOver } from '../../solver/over-field/distill';
import type { OptimalWeightInputsOver } from '../../solver/over-field/inputs';
import { optimalWeightOver } from '../../solver/over-field/optimal-weight';
import type { OperationDefinition } from './definition';
import type { InputFields, OutputFields } from './fields';
import {
  expectCrossKernel,
  expectFinite,
  expectRidge,
  expectShape,
  expectSymmetricKernel,
  expectTargets,
} from './input-checks';
import { oneMoreStep } from './ridge-exact';
import { ridgeFields } from './ridge-fields';
import { ridgePreparation } from './ridge-snippet';

const inputs = {
  ...ridgeFields,
  evaluationTargets: { kind: 'matrix', name: 'yx' },
} as const satisfies InputFields<OptimalWeightInputs>;

const outputs = {
  weight: {
    kind: 'number',
    name: 'alpha',
    undetermined: 'no weight, or any finite one, because p and q are the same',
    size: () => ({ count: 1, rows: 1, columns: 1 }),
    /** |α̂ − α*|; infinite where p and q agree to within rounding, so that α* is anything. */
    bound(inputs) {
      const { gap, error, distanceToTruth } = gapOf(inputs);
      return isLost(gap, error) ? Infinity : optimalWeightBound(error, gap, distanceToTruth) / gap;
    },
  },
} as const satisfies OutputFields<OptimalWeightInputs>;

/** α* for step weights.length + 1, unclipped; null where every weight is optimal. */
export const optimalWeight: OperationDefinition<OptimalWeightInputs, typeof inputs, typeof outputs> = {
  inputs,
  outputs,
  // The best weight is defined for weights outside [0, 1] as well.
  checks: {
    ridge: expectRidge,
    finite: expectFinite(inputs),
    symmetric: expectSymmetricKernel,
    targets(inputs) {
      const { targets, crossKernel, evaluationTargets } = inputs;
      expectTargets(inputs);
      expectShape('yx', evaluationTargets, crossKernel.rows, targets.columns);
    },
    crossKernel: expectCrossKernel,
  },
  ridge: ({ ridge }) => ridge,
  hiddenFrom(inputs) {
    const { gap, error } = gapOf(inputs);
    return gap === 0 ? 0 : coarsestUnitRoundoff(gap, error);
  },
  reference(inputs, backend) {
    const best = optimalWeightReference(inputs, backend);
    return { weight: best.kind === 'unique' ? best.weight : null };
  },
  exact: {
    size: ({ kernel, weights }) => ({ points: kernel.rows, steps: weights.length }),
    answer: (inputs) => ({ weight: optimalWeightOver(rationalField, inputs) ?? null }),
    confirm({ weight }, inputs) {
      const vertex = vertexOfLoss(inputs);
      if (vertex === undefined ? weight !== null : weight === null || !vertex.equals(weight)) {
        throw new Error('optimalWeight: two exact routes disagree');
      }
      return ['projection in exact rationals', 'vertex of the parabola through three losses'];
    },
  },
  claims: () => ['optimal-weight'],
  snippet: {
    python: (_inputs, everyWeightIsBest) => [
      ...ridgePreparation.python,
      'fitted = y',
      'for alpha in alphas:',
      '    fitted = K @ np.linalg.solve(G, alpha * y + (1 - alpha) * fitted)',
      'p = Kx @ np.linalg.solve(G, y)',
      'q = Kx @ np.linalg.solve(G, fitted)',
      everyWeightIsBest
        ? 'print("distance of p and q:", np.linalg.norm(p - q))  # nothing but rounding: every weight is best'
        : 'print("alpha:", np.vdot(p - q, yx - q) / np.vdot(p - q, p - q))',
    ],
    r: (_inputs, everyWeightIsBest) => [
      ...ridgePreparation.r,
      'fitted <- y',
      'for (alpha in alphas) fitted <- K %*% solve(G, alpha * y + (1 - alpha) * fitted, tol = 0)',
      'p <- Kx %*% solve(G, y, tol = 0)',
      'q <- Kx %*% solve(G, fitted, tol = 0)',
      everyWeightIsBest
        ? 'show("distance of p and q", sqrt(sum((p - q)^2)))  # nothing but rounding: every weight is best'
        : 'show("alpha", sum((p - q) * (yx - q)) / sum((p - q)^2))',
    ],
    octave: (_inputs, everyWeightIsBest) => [
      ...ridgePreparation.octave,
      'fitted = y;',
      'for alpha = alphas',
      '  fitted = K * (G \\ (alpha * y + (1 - alpha) * fitted));',
      'end',
      'p = Kx * (G \\ y);',
      'q = Kx * (G \\ fitted);',
      everyWeightIsBest
        ? "show('distance of p and q', norm(p - q, 'fro')); % nothing but rounding: every weight is best"
        : "show('alpha', sum(sum((p - q) .* (yx - q))) / sum(sum((p - q) .^ 2)));",
    ],
    javascript: (_inputs, everyWeightIsBest) => [
      ...ridgePreparation.javascript,
      'let fitted = y;',
      'for (const alpha of alphas)',
      '  fitted = multiply(K, solve(lambda, combine(alpha, y, 1 - alpha, fitted)));',
      'const p = multiply(Kx, solve(lambda, y));',
      'const q = multiply(Kx, solve(lambda, fitted));',
      'const inner = (A, B) => A.flat().reduce((sum, value, k) => sum + value * B.flat()[k], 0);',
      'const gap = combine(1, p, -1, q);',
      everyWeightIsBest
        ? 'console.log("distance of p and q:", Math.sqrt(inner(gap, gap))); // nothing but rounding: every weight is best'
        : 'console.log("alpha:", inner(gap, combine(1, yx, -1, q)) / inner(gap, gap));',
    ],
  },
};

/** ‖p − q‖, how far rounding may move each of the two, and ‖ỹ − q‖. */
interface Gap {
  readonly gap: number;
  readonly error: number;
  readonly distanceToTruth: number;
}

function gapOf(inputs: OptimalWeightInputs): Gap {
  const { evaluationTargets } = inputs;
  const { truthOnly, previousOnly } = weightedPredictions(inputs);
  const error = predictionErrorBound(
    predictionScale({ ...inputs, weights: [...inputs.weights, 0] }),
    evaluationTargets.rows * evaluationTargets.columns,
    norm(evaluationTargets) + norm(truthOnly) + norm(previousOnly),
  );
  return {
    gap: distance(truthOnly, previousOnly),
    error,
    distanceToTruth: distance(evaluationTargets, previousOnly),
  };
}

/** The least point of the parabola through the exact losses at 0, ½ and 1; undefined where it is flat. */
function vertexOfLoss(inputs: OptimalWeightInputsOver<Rational>): Rational | undefined {
  const teacher = distillOver(rationalField, inputs).at(-1)?.fitted ?? inputs.targets;
  const loss = (weight: Rational): Rational => {
    const { predictions } = oneMoreStep(inputs, weight, teacher);
    return predictions
      .flatMap((row, i) => row.map((value, j) => value.sub(element(element(inputs.evaluationTargets, i), j))))
      .reduce((sum, residual) => sum.add(residual.mul(residual)), rational(0));
  };
  const [none, half, all] = [loss(rational(0)), loss(rational(1, 2)), loss(rational(1))];
  // L(α) = L(0) + bα + aα² with a = 2(L(0) − 2L(½) + L(1)) and b = L(1) − L(0) − a.
  const a = none.sub(half.mul(2)).add(all).mul(2);
  if (a.n === 0n) return undefined;
  return all.sub(none).sub(a).div(a.mul(-2));
}
