import type { Problem } from '../model/problem';
import { suite } from '../input/suite';
import type { Backend } from '../linear-algebra/backend';
import { limit } from '../solver/limit';
import { fitErrors, fitPath } from './fit-path';
import { constantWeightOf, type FitSchedule } from './fit-schedule';

/** The reference solver on the user's own data. */
export interface FitReport {
  readonly reportVersion: 1;
  readonly kind: 'fit';
  readonly suite: { readonly name: string; readonly version: string };
  readonly description: FitDescription;
  /** the linear algebra that the solver stood on */
  readonly backend: string;
  readonly ridge: number;
  readonly trainingPoints: number;
  readonly validationPoints: number;
  /** all steps; of more than a thousand only 1, 2, 5, 10, 20, 50, … and the last */
  readonly steps: readonly FitStep[];
  /** infinitely many steps of the same weight; null for a varying schedule or α = 0 */
  readonly limit: ({ readonly ridge: number } & FitErrors) | null;
  readonly complete: true;
}

export interface FitDescription {
  readonly data: string;
  readonly kernel: string;
  /** null where nothing was split at random */
  readonly seed: number | null;
}

/** Mean squared errors over points and outputs. */
export interface FitErrors {
  readonly trainingError: number;
  /** null without validation points */
  readonly validationError: number | null;
}

export interface FitStep extends FitErrors {
  readonly step: number;
  readonly weight: number;
  /** the weight that would have been best at this step; null without validation points, or where every weight is */
  readonly bestWeight: { readonly unconstrained: number; readonly clipped: number } | null;
}

/** @param schedule the weights, instead of those of the problem; @param description repeated in the report as it is */
export function buildFitReport(
  problem: Problem,
  schedule: FitSchedule,
  description: FitDescription,
  backend: Backend,
): FitReport {
  const { ridge } = problem;
  const weight = constantWeightOf(schedule);
  return {
    reportVersion: 1,
    kind: 'fit',
    suite,
    description,
    backend: backend.name,
    ridge,
    trainingPoints: problem.kernel.rows,
    validationPoints: problem.evaluationTargets.rows,
    steps: fitPath(problem, schedule, backend),
    limit: weight
      ? { ridge: ridge / weight, ...fitErrors(problem, limit({ ...problem, weight }, backend)) }
      : null,
    complete: true,
  };
}
