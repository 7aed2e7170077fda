import type { Cost } from '../../learners/count-trainings';
import type { LearnerType, TaskName } from '../../learners/trial/setting';

/** The mean over seeds with its 95 % confidence interval by Student's t, to five significant digits. */
export interface MeanInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * lower    the whole interval of the difference is below 0: the estimate did better than the best of the grid
 * even     it holds 0
 * higher   it is above 0
 */
export type RegretVerdict = 'lower' | 'even' | 'higher';

/** The estimate beside the best of a grid, which is chosen on the same validation data. */
export interface EstimateAgainstGrid {
  /** validation loss at α̂ */
  readonly loss: MeanInterval;
  /** the least validation loss of the grid */
  readonly gridLoss: MeanInterval;
  /** how much more the loss at α̂ is than the least of the grid, seed by seed */
  readonly regret: MeanInterval;
  /** the same as a share of the least of the grid */
  readonly relativeRegret: MeanInterval;
  readonly comparison: RegretVerdict;
  /** the same on data on which nothing was chosen; the best of a grid is the luckiest of many on the validation data */
  readonly testLoss: MeanInterval;
  readonly gridTestLoss: MeanInterval;
  readonly testRegret: MeanInterval;
  readonly testComparison: RegretVerdict;
  /** shares of test images; absent for a regression */
  readonly accuracy?: MeanInterval;
  readonly gridAccuracy?: MeanInterval;
}

/** One step that has a weight to estimate. */
export interface MeasuredStep extends EstimateAgainstGrid {
  readonly step: number;
  /** α̂; seeds where p = q are left out */
  readonly weight: MeanInterval | null;
  /** α* by the closed form; absent where the theory is not exact */
  readonly optimal?: MeanInterval | null;
  /** mean validation loss at each weight of the grid */
  readonly curve: readonly number[];
}

/** What becomes of the validation loss, and of the size of the predictions, from step 1 on. */
export interface MeasuredPath {
  readonly loss: readonly MeanInterval[];
  /** root mean square of the predictions */
  readonly size: readonly MeanInterval[];
}

/** All trials of one setting. */
export interface MeasuredSetting {
  readonly id: string;
  readonly task: TaskName;
  readonly noise: number;
  /** trained anew from other parameters each time; absent where there are none to begin with */
  readonly initialisation?: 'shared' | 'fresh';
  /** over all steps that have a weight to estimate */
  readonly overall: EstimateAgainstGrid;
  readonly steps: readonly MeasuredStep[];
  /** a weight estimated anew at every step */
  readonly estimated: MeasuredPath;
  /** α = 0 throughout */
  readonly withoutTruth: MeasuredPath;
  /** of one trial, for the weights of all steps, on top of the first model */
  readonly cost: { readonly estimate: Cost; readonly grid: Cost };
}

/** Trials of one learner: a measurement, which neither passes nor fails. */
export interface MeasuredEvidence {
  readonly method: 'measured';
  readonly status: 'measured' | 'not-run';
  /** why it was not run, or not to its end */
  readonly reason?: string;
  readonly learner: LearnerType;
  /** whether the theory is exact for it */
  readonly exact: boolean;
  /** an earlier run of this suite gave it, which a command repeats; absent where this run did */
  readonly recorded?: { readonly version: string; readonly command: string };
  readonly profile: string;
  readonly seed: number;
  readonly seeds: number;
  /** the weights that were tried at every step */
  readonly grid: readonly number[];
  readonly settings: readonly MeasuredSetting[];
}
