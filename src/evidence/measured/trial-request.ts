import type { Jax } from '../../learners/automatic-differentiation';
import { runTrial, type TrialPlan, type TrialResult } from '../../learners/trial/run-trial';
import type { Setting } from '../../learners/trial/setting';

/** One trial to be run, wherever that is. */
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

/** Runs trials, and hands back what comes of them in their order. */
export type TrialRunner = (requests: Iterable<TrialRequest>) => AsyncIterable<TrialOutcome>;

/** Runs one trial in this thread. */
export function runRequest({ setting, plan, seed }: TrialRequest, jax: () => Jax): TrialOutcome {
  try {
    return { kind: 'finished', result: runTrial(setting, plan, seed, jax) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
