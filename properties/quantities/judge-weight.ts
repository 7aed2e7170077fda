import { element } from '../../src/arithmetic/element';
import {
  isLost,
  predictionErrorBound,
  rootLossBound,
} from '../../src/arithmetic/error-analysis/bounds/optimal-weight';
import { boundIn, type Precision, smallestNormal } from '../../src/arithmetic/error-analysis/unit-roundoff';
import { memoize } from '../../src/arithmetic/memoize';
import { norm } from '../../src/linear-algebra/norms';
import { atMost, vacuous, equalNumbers, type Measurement } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import { predictionScale } from '../../src/solver/error-bounds/scales';
import type { WeightedPredictions } from '../../src/solver/optimal-weight';
import { lossParabola } from './loss-parabola';
import { spectralPath, spectralPrediction } from './spectral-route';

/** Whether p − q is lost to a subject's arithmetic: to its rounding, or because its square underflows. */
export function isLostIn(precision: Precision, gap: number, error: number): boolean {
  return isLost(gap, boundIn(precision, error) + Math.sqrt(smallestNormal[precision]));
}

/** A failure where the weight is neither none nor a finite number. */
export function finiteOrNone(weight: number | null): Measurement | undefined {
  return weight === null || Number.isFinite(weight) ? undefined : equalNumbers('weight', weight, 0, 0);
}

export const lost = vacuous('p and q agree to within rounding');

interface WeightReference {
  readonly predictions: WeightedPredictions;
  readonly error: number;
}

/** p and q by the spectral route, and how far rounding may move each prediction. */
export const reference = memoize((problem: Problem): WeightReference => {
  const previous = element(spectralPath(problem), -1);
  const predictions = {
    truthOnly: spectralPrediction(problem, problem.targets),
    previousOnly: spectralPrediction(problem, previous),
  };
  const { evaluationTargets } = problem;
  const error = predictionErrorBound(
    predictionScale(withNext(problem, 0)),
    evaluationTargets.rows * evaluationTargets.columns,
    norm(evaluationTargets) + norm(predictions.truthOnly) + norm(predictions.previousOnly),
  );
  return { predictions, error };
});

/** √L(α) ≤ √L(α*) at the computed α; both are compared, never α itself, which means little where p is close to q. */
export function judgeWeight(weight: number | null, problem: Problem, precision: Precision): Measurement {
  const { predictions, error } = reference(problem);
  const { rootAt, gap, best } = lossParabola(predictions, problem.evaluationTargets);
  if (isLostIn(precision, gap, error)) return finiteOrNone(weight) ?? lost;
  const chosen = weight ?? NaN;
  const bound = rootLossBound(error, chosen, best);
  return atMost('√L at the computed weight against the least', [rootAt(chosen)], [rootAt(best)], bound);
}

/** The problem with one step more. */
export function withNext(problem: Problem, weight: number): Problem {
  return { ...problem, weights: [...problem.weights, weight] };
}
