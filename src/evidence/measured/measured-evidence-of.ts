import { element } from '../../arithmetic/element';
import { isLinear, type Setting } from '../../learners/trial/setting';
import type { MeasuredEvidence } from '../../model/evidence';
import type { Experiment } from '../../model/experiment';
import { budgetReason, type TimeBudget } from '../time-budget';
import { summariseTrials } from './summarise';
import type { TrialOutcome } from './trial-request';

/** All trials of one setting; undefined stands for one that was not begun. */
export interface SettingOutcomes {
  readonly setting: Setting;
  readonly outcomes: readonly (TrialOutcome | undefined)[];
}

/** What is the same for all evidence of an experiment. */
export type ExperimentDescription = Pick<MeasuredEvidence, 'profile' | 'seed'>;

/**
 * The evidence for one learner. Settings of which every trial has ended well are told, also where others have not: the
 * whole is then not run to its end.
 * @param runs all settings of this learner, at least one
 */
export function measuredEvidenceOf(
  runs: readonly SettingOutcomes[],
  { plan, seeds }: Experiment,
  description: ExperimentDescription,
  budget?: TimeBudget,
): MeasuredEvidence {
  const { learner } = element(runs, 0).setting;
  const reason = whyIncomplete(
    runs.flatMap(({ outcomes }) => outcomes),
    budget,
  );
  return {
    method: 'measured',
    ...(reason === undefined ? { status: 'measured' } : { status: 'not-run', reason }),
    learner: learner.type,
    exact: isLinear(learner),
    ...description,
    seeds,
    grid: plan.grid,
    settings: runs.flatMap(({ setting, outcomes }) => {
      const results = outcomes.flatMap((outcome) => (outcome?.kind === 'finished' ? [outcome.result] : []));
      return results.length === seeds ? [summariseTrials(setting, results)] : [];
    }),
  };
}

/** The evidence for a learner that cannot be trained here. */
export function notMeasured(
  { learner }: Setting,
  { plan, seeds }: Experiment,
  description: ExperimentDescription,
  reason: string,
): MeasuredEvidence {
  return {
    method: 'measured',
    status: 'not-run',
    reason,
    learner: learner.type,
    exact: isLinear(learner),
    ...description,
    seeds,
    grid: plan.grid,
    settings: [],
  };
}

function whyIncomplete(
  outcomes: readonly (TrialOutcome | undefined)[],
  budget: TimeBudget | undefined,
): string | undefined {
  const failures = outcomes.flatMap((outcome) => (outcome?.kind === 'failed' ? [outcome.message] : []));
  if (failures.length > 0)
    return `${failures.length} of ${outcomes.length} trials failed: ${String(failures[0])}`;
  const ended = outcomes.filter((outcome) => outcome !== undefined).length;
  return ended === outcomes.length ? undefined : budgetReason(budget, ended, outcomes.length, 'trial');
}
