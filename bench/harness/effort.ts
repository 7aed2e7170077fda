/** How long the measurements take, and what they come to the less surely for it. */
export interface Effort {
  readonly rounds: number;
  /** of what starts processes to measure them */
  readonly processRounds: number;
  /** seconds for a sample of what takes less than that */
  readonly window: number;
  /** for each claim, in a sample of throughput */
  readonly cases: number;
  /** for each claim, in a run of verify */
  readonly verified: number;
  /** n */
  readonly sizes: readonly number[];
  /** n up to which the notebook's way is taken, which takes 100 times as long */
  readonly largestNotebook: number;
  /** problems in the smaller and in the larger campaign whose memory is compared */
  readonly campaigns: readonly [number, number];
  /** whether what has no ratio is measured: cases per second of each claim, the cost of τ */
  readonly curves: boolean;
}

export const fullEffort: Effort = {
  rounds: 5,
  processRounds: 3,
  window: 0.5,
  cases: 1_000,
  verified: 5_000,
  sizes: [11, 32, 500, 1_000, 2_000],
  largestNotebook: 1_000,
  campaigns: [20_000, 200_000],
  curves: true,
};

/** For a gate: the same ratios as far as they are cheap, each of them less sure. */
export const lightEffort: Effort = {
  rounds: 3,
  processRounds: 1,
  window: 0.1,
  cases: 100,
  verified: 2_000,
  sizes: [11, 32, 500],
  largestNotebook: 32,
  campaigns: [10_000, 20_000],
  curves: false,
};
