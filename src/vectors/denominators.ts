import {
  coarsestUnitRoundoff,
  isLost,
  optimalWeightBound,
  predictionErrorBound,
} from '../arithmetic/error-analysis/bounds/optimal-weight';
import { eigenvalueBound, filterBound } from '../arithmetic/error-analysis/bounds/spectrum';
import { Matrix } from '../linear-algebra/matrix';
import { distance, norm } from '../linear-algebra/norms';
import type { Request } from '../protocol/subject';
import { conditioningOf, kernelNorm } from '../solver/error-bounds/conditioning';
import { kernelScale } from '../solver/error-bounds/kernel-scale';
import { fittedScale, limitProblem, predictionScale } from '../solver/error-bounds/scales';
import type { DistillInputs, OptimalWeightInputs } from '../solver/inputs';
import { weightedPredictions } from '../solver/optimal-weight';
import type { ValidVector } from './vector';

type Denominators = ValidVector['denominators'];

/** The denominators of a vector, and the arithmetic in which they lose their meaning. */
export interface Bounds extends Pick<ValidVector, 'coarsestUnitRoundoff'> {
  readonly denominators: ValidVector['denominators'];
}

/**
 * How far rounding may bring a backward stable implementation from the exact answer, matrix by matrix. Undefined where
 * rounding eats the answer itself: p and q so close that any weight could come out.
 */
export function boundsOf(request: Request): Bounds | undefined {
  const { op, inputs } = request;
  return op === 'optimalWeight' ? optimalWeightBounds(inputs) : { denominators: denominatorsOf(request) };
}

function denominatorsOf({ op, inputs }: Exclude<Request, { op: 'optimalWeight' }>): Denominators {
  switch (op) {
    case 'distill': {
      const prefixes = inputs.weights.map((_, index) => ({
        ...inputs,
        weights: inputs.weights.slice(0, index + 1),
      }));
      return {
        fitted: prefixes.map((prefix) => rounded(fittedScale(prefix))),
        ...(inputs.crossKernel && {
          predictions: prefixes.map((prefix) => rounded(predictionScale(prefix))),
        }),
      };
    }
    case 'limit': {
      // The limit for weight 0 is 0, which no route to it gets wrong by more than one step's rounding.
      const amplified: DistillInputs = inputs.weight > 0 ? limitProblem(inputs) : { ...inputs, weights: [1] };
      return {
        fitted: rounded(fittedScale(amplified)),
        ...(inputs.crossKernel && { predictions: rounded(predictionScale(amplified)) }),
      };
    }
    case 'spectrum': {
      const { kernel, ridge, weights } = inputs;
      // Norms of lists of n numbers, each of which may err by as much.
      const together = Math.sqrt(kernel.rows);
      return {
        eigenvalues: rounded(together * eigenvalueBound(kernel.rows, kernelNorm(kernel))),
        filters: weights.map((_, index) => {
          const prefix = { kernel, ridge, weights: weights.slice(0, index + 1), targets: Matrix.zeros(0, 0) };
          return rounded(together * filterBound(conditioningOf(prefix)));
        }),
      };
    }
    case 'kernel':
      return { K: rounded(kernelScale(inputs)) };
  }
}

function optimalWeightBounds(inputs: OptimalWeightInputs): Bounds | undefined {
  const { truthOnly, previousOnly } = weightedPredictions(inputs);
  const { evaluationTargets } = inputs;
  const error = predictionErrorBound(
    predictionScale({ ...inputs, weights: [...inputs.weights, 0] }),
    evaluationTargets.rows * evaluationTargets.columns,
    norm(evaluationTargets) + norm(truthOnly) + norm(previousOnly),
  );
  const gap = distance(truthOnly, previousOnly);
  if (gap === 0) return { denominators: { alpha: 0 } };
  if (isLost(gap, error)) return undefined;
  const weightBound = optimalWeightBound(error, gap, distance(evaluationTargets, previousOnly)) / gap;
  return {
    denominators: { alpha: rounded(weightBound) },
    coarsestUnitRoundoff: rounded(coarsestUnitRoundoff(gap, error)),
  };
}

/** Six digits, so that the last bit of an eigenvalue routine does not show. */
function rounded(bound: number): number {
  return Number(bound.toPrecision(6));
}
