import type { TrialPlan } from '../learners/trial/run-trial';
import type { Setting } from '../learners/trial/setting';

/** Trials of many settings, each with the same number of seeds. */
export interface Experiment {
  readonly settings: readonly Setting[];
  readonly plan: TrialPlan;
  /** at least 2: from fewer no uncertainty can be told */
  readonly seeds: number;
}
