import {
  isLost,
  optimalWeightBound,
  predictionErrorBound,
} from '../../arithmetic/error-analysis/bounds/optimal-weight';
import { eigenvalueBound, filterBound } from '../../arithmetic/error-analysis/bounds/spectrum';
import { Matrix } from '../../linear-algebra/matrix';
import { distance, norm } from '../../linear-algebra/norms';
import type { OutputPart } from '../../protocol/output-parts';
import type { Request } from '../../protocol/subject';
import { conditioningOf, kernelNorm } from '../../solver/error-bounds/conditioning';
import { kernelScale } from '../../solver/error-bounds/kernel-scale';
import { fittedScale, limitProblem, predictionScale } from '../../solver/error-bounds/scales';
import type { DistillInputs, OptimalWeightInputs } from '../../solver/inputs';
import { weightedPredictions } from '../../solver/optimal-weight';

/** How far rounding alone may move each quantity of the answer to a request, as a norm over all its entries. */
export function answerBounds({
  op,
  inputs,
}: Request): Readonly<Record<OutputPart<unknown>['quantity'], number>> {
  const none = { fitted: 0, predictions: 0, eigenvalues: 0, filters: 0, alpha: 0, K: 0 };
  switch (op) {
    case 'distill':
      return { ...none, ...pathBounds(inputs) };
    case 'limit':
      return {
        ...none,
        ...pathBounds(inputs.weight > 0 ? limitProblem(inputs) : { ...inputs, weights: [1] }),
      };
    case 'spectrum': {
      const { kernel, ridge, weights } = inputs;
      const noTargets = Matrix.zeros(kernel.rows, 1);
      const conditioning = conditioningOf({ kernel, ridge, weights, targets: noTargets });
      return {
        ...none,
        eigenvalues: Math.sqrt(kernel.rows) * eigenvalueBound(kernel.rows, kernelNorm(kernel)),
        filters: Math.sqrt(kernel.rows) * filterBound(conditioning),
      };
    }
    case 'optimalWeight':
      return { ...none, alpha: weightBound(inputs) };
    case 'kernel':
      return { ...none, K: kernelScale(inputs) };
  }
}

function pathBounds(inputs: DistillInputs): { readonly fitted: number; readonly predictions: number } {
  return { fitted: fittedScale(inputs), predictions: predictionScale(inputs) };
}

/** |α̂ − α*|; infinite where p and q agree to within rounding, so that α* is anything. */
function weightBound(inputs: OptimalWeightInputs): number {
  const { evaluationTargets } = inputs;
  const { truthOnly, previousOnly } = weightedPredictions(inputs);
  const gap = distance(truthOnly, previousOnly);
  const error = predictionErrorBound(
    predictionScale({ ...inputs, weights: [...inputs.weights, 0] }),
    evaluationTargets.rows * evaluationTargets.columns,
    norm(evaluationTargets) + norm(truthOnly) + norm(previousOnly),
  );
  if (isLost(gap, error)) return Infinity;
  return optimalWeightBound(error, gap, distance(evaluationTargets, previousOnly)) / gap;
}
