import { element } from '../../arithmetic/element';
import { type Jax, type NoJax, requireJax } from '../../learners/automatic-differentiation';
import { type LearnerType, needsJax, type Setting } from '../../learners/trial/setting';
import type { EmpiricalClaim } from '../../model/claim';
import type { MeasuredEvidence } from '../../model/evidence';
import type { Experiment } from '../../model/experiment';
import { type TimeBudget } from '../time-budget';
import { measuredEvidenceOf, notMeasured, type SettingOutcomes } from './measured-evidence-of';
import { runRequest, type TrialOutcome, type TrialRequest, type TrialRunner } from './trial-request';

export interface MeasuredOptions {
  readonly profile: keyof EmpiricalClaim['experiments'];
  /** trials have this seed and those that follow it */
  readonly seed: number;
  /** the package that networks need, or why it is not here */
  readonly jax: Jax | NoJax;
  /** default in this thread, one after the other */
  readonly runTrials?: TrialRunner | undefined;
  /** called after every trial */
  readonly onTrial?: () => void;
  readonly budget?: TimeBudget | undefined;
}

/** How long the trainings of all trials of a setting took; no report holds that. */
export interface SettingSeconds {
  readonly setting: string;
  readonly estimate: number;
  readonly grid: number;
}

export interface Measurements {
  /** one piece for each learner */
  readonly evidence: readonly MeasuredEvidence[];
  readonly seconds: readonly SettingSeconds[];
}

/** How many trials an experiment consists of. */
export function trialCount({ settings, seeds }: Experiment): number {
  return settings.length * seeds;
}

/** Runs the experiment of a claim. Trials of learners whose package is missing are left out and reported as not run. */
export async function gatherMeasured(
  { experiments }: EmpiricalClaim,
  { profile, seed, jax, runTrials, onTrial, budget }: MeasuredOptions,
): Promise<Measurements> {
  const experiment = experiments[profile];
  const description = { profile, seed };
  const whyNot = ({ learner }: Setting): string | undefined =>
    'unavailable' in jax && needsJax(learner) ? jax.unavailable : undefined;
  const requests = experiment.settings
    .filter((setting) => whyNot(setting) === undefined)
    .flatMap((setting) => requestsFor(setting, experiment, seed));
  const outcomes: TrialOutcome[] = [];
  for await (const outcome of (runTrials ?? inThisThread(jax))(withinBudget(requests, budget))) {
    outcomes.push(outcome);
    onTrial?.();
  }
  const runs = experiment.settings.map((setting) => ({
    setting,
    outcomes: requests.flatMap((request, position) =>
      request.setting === setting ? [outcomes[position]] : [],
    ),
  }));
  return {
    evidence: byLearner(runs).map((group) => {
      const { setting } = element(group, 0);
      const reason = whyNot(setting);
      return reason === undefined
        ? measuredEvidenceOf(group, experiment, description, budget)
        : notMeasured(setting, experiment, description, reason);
    }),
    seconds: runs.map(secondsOf),
  };
}

function requestsFor(setting: Setting, { plan, seeds }: Experiment, seed: number): TrialRequest[] {
  return Array.from({ length: seeds }, (_, index) => ({ setting, plan, seed: seed + index }));
}

function* withinBudget<Request>(
  requests: readonly Request[],
  budget: TimeBudget | undefined,
): IterableIterator<Request> {
  for (const request of requests) {
    if (budget !== undefined && budget.remaining() <= 0) return;
    yield request;
  }
}

function inThisThread(jax: Jax | NoJax): TrialRunner {
  return async function* (requests) {
    for (const request of requests) yield await Promise.resolve(runRequest(request, () => requireJax(jax)));
  };
}

function byLearner(runs: readonly SettingOutcomes[]): SettingOutcomes[][] {
  const groups = new Map<LearnerType, SettingOutcomes[]>();
  for (const run of runs) {
    const { type } = run.setting.learner;
    groups.set(type, [...(groups.get(type) ?? []), run]);
  }
  return [...groups.values()];
}

function secondsOf({ setting, outcomes }: SettingOutcomes): SettingSeconds {
  const finished = outcomes.flatMap((outcome) => (outcome?.kind === 'finished' ? [outcome.result] : []));
  return {
    setting: setting.id,
    estimate: finished.reduce((sum, { seconds }) => sum + seconds.estimate, 0),
    grid: finished.reduce((sum, { seconds }) => sum + seconds.grid, 0),
  };
}
