import { element } from '../arithmetic/element';
import type { Backend } from '../linear-algebra/backend';
import type { Matrix } from '../linear-algebra/matrix';
import { distance } from '../linear-algebra/norms';
import type { Problem } from '../model/problem';
import type { FitErrors, FitStep } from '../report/model/fit-report';
import { adaptivePath, type ChosenStep } from '../solver/adaptive-path';
import { stepFilter } from '../solver/filters';
import type { Fit } from '../solver/fit';
import { bestMixture, type WeightedPredictions } from '../solver/optimal-weight';
import { spectralFits } from '../solver/spectral-fits';
import { type FitSchedule, longestPath, shownSteps } from './fit-schedule';

/** Every step of a path, or of a long one those that are shown. */
export function fitPath(problem: Problem, schedule: FitSchedule, backend: Backend): FitStep[] {
  return takenSteps(problem, schedule, backend).map(({ step, weight, mixture, ...fit }) => ({
    step,
    weight,
    ...fitErrors(problem, fit),
    bestWeight: bestWeight(problem, mixture),
  }));
}

/** Mean squared errors over points and outputs. */
export function fitErrors({ targets, evaluationTargets }: Problem, { fitted, predictions }: Fit): FitErrors {
  return {
    trainingError: meanSquaredError(fitted, targets),
    validationError: evaluationTargets.rows === 0 ? null : meanSquaredError(predictions, evaluationTargets),
  };
}

type TakenStep = ChosenStep & { readonly step: number };

function takenSteps(problem: Problem, schedule: FitSchedule, backend: Backend): TakenStep[] {
  const numbered = (step: ChosenStep, index: number): TakenStep => ({ ...step, step: index + 1 });
  switch (schedule.kind) {
    case 'constant': {
      const { weight, steps } = schedule;
      return steps > longestPath
        ? distantSteps(problem, weight, shownSteps(steps), backend)
        : adaptivePath(problem, steps, () => weight, backend).map(numbered);
    }
    case 'listed': {
      const { weights } = schedule;
      const given = (_: WeightedPredictions, taken: number): number => element(weights, taken);
      return adaptivePath(problem, weights.length, given, backend).map(numbered);
    }
    case 'best': {
      const best = (mixture: WeightedPredictions): number => bestWeight(problem, mixture)?.clipped ?? 1;
      return adaptivePath(problem, schedule.steps, best, backend).map(numbered);
    }
  }
}

/** Steps of a constant weight, each by its closed form and none by way of another. */
function distantSteps(
  problem: Problem,
  weight: number,
  steps: readonly number[],
  backend: Backend,
): TakenStep[] {
  const { ridge } = problem;
  const fitWith = spectralFits(problem, backend);
  const before = (d: number, step: number): number => stepFilter(d, ridge, weight, step - 1);
  const truthOnly = fitWith((d) => 1 / (d + ridge)).predictions;
  return steps.map((step) => ({
    step,
    weight,
    ...fitWith((d) => (weight + (1 - weight) * before(d, step)) / (d + ridge)),
    mixture: { truthOnly, previousOnly: fitWith((d) => before(d, step) / (d + ridge)).predictions },
  }));
}

function bestWeight(
  { evaluationTargets, kernel }: Problem,
  mixture: WeightedPredictions,
): FitStep['bestWeight'] {
  if (evaluationTargets.rows === 0) return null;
  const best = bestMixture(mixture, evaluationTargets, kernel.rows);
  return best.kind === 'unique' ? { unconstrained: best.weight, clipped: best.clipped } : null;
}

function meanSquaredError(values: Matrix, truth: Matrix): number {
  return distance(values, truth) ** 2 / (truth.rows * truth.columns);
}
