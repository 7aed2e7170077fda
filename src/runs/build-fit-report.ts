import { suite } from '../input/suite';
import type { Backend } from '../linear-algebra/backend';
import type { Problem } from '../model/problem';
import type { FitDescription, FitReport } from '../report/model/fit-report';
import { limit } from '../solver/limit';
import { fitErrors, fitPath } from './fit-path';
import { constantWeightOf, type FitSchedule } from './fit-schedule';

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
