import { element } from '../../arithmetic/element';
import type { EmpiricalClaim } from '../../claims/claim';
import type { Experiment } from '../../claims/experiment';
import type { MeasuredEvidence } from '../../claims/measured-evidence';
import type { Jax, NoJax } from '../../learners/automatic-differentiation';
import { type LearnerType, needsJax, type Setting } from '../../learners/trial/setting';
import type { TimeBudget } from '../time-budget';
import { measuredEvidenceOf, notMeasured, type SettingOutcomes } from './measured-evidence-of';
import type { TrialStarter } from './start-trials';
import type { TrialRequest } from './trial-request';

export interface ExperimentOptions {
  readonly profile: keyof EmpiricalClaim['experiments'];
  /** trials have this seed and those that follow it */
  readonly seed: number;
  readonly start: TrialStarter;
  /** the package that networks need, or why it is not here */
  readonly jax: Jax | NoJax;
}

/** How long the trainings of all trials of a setting took; no report holds that. */
export interface SettingSeconds {
  readonly setting: string;
  readonly estimate: number;
  readonly grid: number;
}

export interface ExperimentResult {
  /** one piece for each learner */
  readonly evidence: readonly MeasuredEvidence[];
  readonly seconds: readonly SettingSeconds[];
}

/** An experiment under way. */
export interface RunningExperiment {
  /** how many trials it consists of */
  readonly size: number;
  /** @param onTrial called after every trial */
  gather(onTrial: () => void, budget?: TimeBudget): Promise<ExperimentResult>;
  close(): Promise<void>;
}

/** Begins the experiment of a claim. Trials of learners whose package is missing are left out and reported as not run. */
export function startExperiment(
  { experiments }: EmpiricalClaim,
  { profile, seed, start, jax }: ExperimentOptions,
): RunningExperiment {
  const experiment = experiments[profile];
  const description = { profile, seed };
  const whyNot = ({ learner }: Setting): string | undefined =>
    'unavailable' in jax && needsJax(learner) ? jax.unavailable : undefined;
  const requests = experiment.settings
    .filter((setting) => whyNot(setting) === undefined)
    .flatMap((setting) => requestsFor(setting, experiment, seed));
  const trials = start(requests);
  return {
    size: requests.length,
    async gather(onTrial, budget) {
      const outcomes = await trials.outcomes(onTrial, budget);
      const runs = experiment.settings.map((setting) => ({
        setting,
        outcomes: outcomes.filter((_, position) => requests[position]?.setting === setting),
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
    },
    close: () => trials.close(),
  };
}

function requestsFor(setting: Setting, { plan, seeds }: Experiment, seed: number): TrialRequest[] {
  return Array.from({ length: seeds }, (_, index) => ({ setting, plan, seed: seed + index }));
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
