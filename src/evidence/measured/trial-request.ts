import type { TrialPlan, TrialResult } from '../../learners/trial/run-trial';
import type { Setting } from '../../learners/trial/setting';

/** One trial to be run, in whatever thread. */
export interface TrialRequest {
  readonly setting: Setting;
  readonly plan: TrialPlan;
  readonly seed: number;
}

/** What came of one. */
export type TrialOutcome =
  | { readonly kind: 'finished'; readonly result: TrialResult }
  /** training led nowhere */
  | { readonly kind: 'failed'; readonly message: string };
