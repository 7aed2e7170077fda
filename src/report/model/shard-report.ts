import type { CampaignTallyData } from '../../evidence/campaign/campaign-tally';
import type { VerifyReport } from './verify-report';

/** One of the equal shares of a verification, the first being number 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What one machine found of its share of a verification: what `merge` reads. */
export interface ShardReport {
  readonly reportVersion: 1;
  readonly kind: 'shard';
  readonly suite: VerifyReport['suite'];
  /** of this package's code and Node's major version: with others a problem or a last bit may be another */
  readonly code: string;
  readonly subject: VerifyReport['subject'];
  readonly seed: number;
  readonly profile: string;
  /** how many problems each claim is put to, by all shards together */
  readonly runs: number;
  /** of the problems of the size classes */
  readonly maximumPoints: number;
  readonly shard: Shard;
  readonly campaigns: readonly {
    readonly claim: string;
    readonly tally: CampaignTallyData;
  }[];
  /** written last: a report without it was cut off */
  readonly complete: true;
}
