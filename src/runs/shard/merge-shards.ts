import { element } from '../../arithmetic/element';
import { CampaignTally } from '../../evidence/campaign/campaign-tally';
import { concludeCampaign } from '../../evidence/campaign/conclude-campaign';
import { OperationRecord } from '../../evidence/campaign/operation-record';
import type { Claim } from '../../model/claim';
import { ReportError } from '../../report/model/load-report';
import type { ShardReport } from '../../report/model/shard-report';
import type { VerifyReport } from '../../report/model/verify-report';
import { buildVerifyReport } from '../build-verify-report';
import type { ExpectedFailure } from '../expected-failures';
import { theoremsOf } from '../theorems-of';

/** A stored shard, and where it is stored. */
export interface StoredShard {
  readonly file: string;
  readonly report: ShardReport;
}

export interface MergeOptions {
  readonly strict: boolean;
  readonly expectedFailures: readonly ExpectedFailure[];
}

/**
 * The report that one machine would have written of all the problems.
 * @throws ReportError where the shards are not all there, each once, or not all of one run
 */
export function mergeShards(
  claims: readonly Claim[],
  shards: readonly StoredShard[],
  { strict, expectedFailures }: MergeOptions,
): VerifyReport {
  expectOneRun(shards);
  expectAll(shards);
  const { report: first } = element(shards, 0);
  const { precision } = first.subject;
  const record = new OperationRecord(precision);
  const slugs = first.campaigns.map(({ claim }) => claim);
  const theorems = theoremsOf(claims).filter(({ slug }) => slugs.includes(slug));
  const results = theorems.flatMap((theorem) => {
    const tally = new CampaignTally(theorem, first.subject);
    for (const { report } of shards) {
      for (const campaign of report.campaigns) {
        if (campaign.claim === theorem.slug) tally.merge(campaign.tally);
      }
    }
    record.merge(tally.operations.data());
    return concludeCampaign(theorem, tally);
  });
  const { seed, profile, maximumPoints } = first;
  const sized = theorems.some(({ domain }) => domain.sizes);
  const run = {
    seed,
    profile,
    ...(sized && { maximumPoints }),
    strict,
    complete: true,
    selected: results.length,
  };
  return buildVerifyReport(first.subject, results, record, expectedFailures, run);
}

/** What all shards of a run agree in. */
function expectOneRun(shards: readonly StoredShard[]): void {
  const [first, ...others] = shards;
  if (first === undefined) throw new ReportError('there are no shards to merge');
  for (const { file, report } of others) {
    const other = differingField(first.report, report);
    if (other !== undefined)
      throw new ReportError(`${file}: of another run than ${first.file}: ${other} differs`);
  }
}

function differingField(one: ShardReport, other: ShardReport): string | undefined {
  const identity = ({
    suite,
    code,
    subject,
    seed,
    profile,
    runs,
    maximumPoints,
    shard,
    campaigns,
  }: ShardReport): object => ({
    suite,
    'the code or Node’s major version': code,
    subject,
    seed,
    profile,
    runs,
    'number of points at most': maximumPoints,
    'number of shards': shard.count,
    claims: campaigns.map(({ claim }) => claim),
  });
  const [left, right] = [Object.entries(identity(one)), Object.entries(identity(other))];
  return left.find(([, value], i) => JSON.stringify(value) !== JSON.stringify(right[i]?.[1]))?.[0];
}

function expectAll(shards: readonly StoredShard[]): void {
  const { count } = element(shards, 0).report.shard;
  for (let index = 1; index <= count; index++) {
    const [file, another] = shards
      .filter(({ report }) => report.shard.index === index)
      .map((shard) => shard.file);
    if (file === undefined) throw new ReportError(`shard ${index} of ${count} is missing`);
    if (another !== undefined)
      throw new ReportError(`${another}: shard ${index} of ${count} is there already: ${file}`);
  }
}
