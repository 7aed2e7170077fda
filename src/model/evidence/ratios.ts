import type { NumberJson } from '../../protocol/numbers-json';

/**
 * Test ratios counted on a logarithmic scale on which the threshold is a boundary between bins. The last bin holds
 * whatever is larger as well.
 */
export interface RatioHistogram {
  /** where the first bin begins; 1 where all are empty */
  readonly from: number;
  readonly binsPerDecade: number;
  /** how many ratios are in each bin, in ascending order */
  readonly counts: readonly number[];
  /** ratios of exactly 0 */
  readonly zero: number;
  /** ratios so small that roundings must have cancelled by chance: seven decades below the threshold, and further */
  readonly tiny: number;
  /** ratios that are infinite or no number */
  readonly notFinite: number;
}

/** All test ratios of a campaign, whatever the law. */
export interface RatioDistribution {
  readonly ratios: RatioHistogram;
  /** those of laws that depend on κ, for each decade of κ in which there are any, in ascending order */
  readonly byCondition: readonly {
    /** where the decade begins */
    readonly conditionNumber: number;
    readonly ratios: RatioHistogram;
  }[];
}

/** The test ratios of one law over a campaign. */
export interface RatioSummary {
  readonly maximum: NumberJson;
  readonly median: NumberJson;
  /** 99th percentile */
  readonly p99: NumberJson;
  /** absent in reports of versions that did not count them */
  readonly histogram?: RatioHistogram;
  /** where the maximum occurred */
  readonly worst: {
    /** position of the problem in the campaign, from 0 */
    readonly run: number;
    readonly points: number;
    readonly steps: number;
    readonly conditionNumber: number;
    readonly labels: readonly string[];
  };
}
