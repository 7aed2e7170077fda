import type { TrialPlan } from '../learners/trial/run-trial';
import type { Setting } from '../learners/trial/setting';
import type { MeasuredEvidence } from './measured-evidence';

/** Trials of many settings, each with the same number of seeds. */
export interface Experiment {
  readonly settings: readonly Setting[];
  readonly plan: TrialPlan;
  /** at least 2: from fewer no uncertainty can be told */
  readonly seeds: number;
}

/** The result of an experiment that takes too long to be repeated at every run. */
export interface ExperimentRecord {
  /** of the experiment that was recorded */
  readonly profile: 'standard';
  readonly evidence: readonly MeasuredEvidence[];
}
