import { element } from '../arithmetic/element';
import type { Matrix } from '../arithmetic/matrix';
import { distance } from '../arithmetic/norms';
import { constantWeight, type Problem } from '../claims/problem';
import { suite } from '../claims/suite';
import { distill } from '../solver/distill';
import { limit } from '../solver/limit';
import { optimalWeight } from '../solver/optimal-weight';

/** The reference solver on the user's own data. Errors are mean squared errors over points and outputs. */
export interface FitReport {
  readonly reportVersion: 1;
  readonly kind: 'fit';
  readonly suite: { readonly name: string; readonly version: string };
  readonly description: FitDescription;
  readonly ridge: number;
  readonly trainingPoints: number;
  readonly validationPoints: number;
  readonly steps: readonly FitStep[];
  /** infinitely many steps of the same weight; null for a varying schedule or α = 0 */
  readonly limit: {
    readonly ridge: number;
    readonly trainingError: number;
    readonly validationError: number | null;
  } | null;
  readonly complete: true;
}

export interface FitDescription {
  readonly data: string;
  readonly kernel: string;
  /** null where nothing was split at random */
  readonly seed: number | null;
}

interface FitStep {
  readonly step: number;
  readonly weight: number;
  readonly trainingError: number;
  /** null without validation points */
  readonly validationError: number | null;
  /** the weight that would have been best at this step; null without validation points, or where every weight is */
  readonly bestWeight: { readonly unconstrained: number; readonly clipped: number } | null;
}

/** @param description of the data and kernel, repeated in the report as it is */
export function buildFitReport(problem: Problem, description: FitDescription): FitReport {
  const weight = constantWeight(problem);
  const { evaluationTargets, targets, ridge, weights } = problem;
  const errors = (
    fitted: Matrix,
    predictions: Matrix,
  ): Pick<FitStep, 'trainingError' | 'validationError'> => ({
    trainingError: meanSquaredError(fitted, targets),
    validationError: evaluationTargets.rows === 0 ? null : meanSquaredError(predictions, evaluationTargets),
  });
  const last = weight === undefined || weight === 0 ? undefined : limit({ ...problem, weight });
  return {
    reportVersion: 1,
    kind: 'fit',
    suite,
    description,
    ridge,
    trainingPoints: problem.kernel.rows,
    validationPoints: evaluationTargets.rows,
    steps: distill(problem).map(({ fitted, predictions }, index) => ({
      step: index + 1,
      weight: element(weights, index),
      ...errors(fitted, predictions),
      bestWeight: bestWeight({ ...problem, weights: weights.slice(0, index) }),
    })),
    limit: last && weight ? { ridge: ridge / weight, ...errors(last.fitted, last.predictions) } : null,
    complete: true,
  };
}

/** The schedule that takes, at every step, the best weight in [0, 1] for the validation data; 1 where every weight is best. */
export function bestSchedule(problem: Problem, steps: number): number[] {
  const weights: number[] = [];
  for (let step = 0; step < steps; step++) {
    weights.push(bestWeight({ ...problem, weights })?.clipped ?? 1);
  }
  return weights;
}

function bestWeight(problem: Problem): FitStep['bestWeight'] {
  if (problem.evaluationTargets.rows === 0) return null;
  const best = optimalWeight(problem);
  return best.kind === 'unique' ? { unconstrained: best.weight, clipped: best.clipped } : null;
}

function meanSquaredError(values: Matrix, truth: Matrix): number {
  return distance(values, truth) ** 2 / (truth.rows * truth.columns);
}
