import type { LawResult } from './law-result';
import type { RatioDistribution } from './ratios';

/** Property tests of the reference solver in float64. */
export interface SampledEvidence {
  readonly method: 'sampled';
  /** `not-applicable`: no law had anything to compare on these problems */
  readonly status: 'passed' | 'failed' | 'not-run' | 'not-applicable';
  /** why it was not run to its end */
  readonly reason?: string;
  /** where the problems came from */
  readonly problems: string;
  readonly seed: number;
  readonly runs: number;
  readonly laws: readonly LawResult[];
  /** absent in reports of versions that did not count them */
  readonly distribution?: RatioDistribution;
}
