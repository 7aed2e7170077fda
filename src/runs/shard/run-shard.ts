import { defaultMaximumPoints } from '../../arbitraries/size-class';
import type { WorstRatio } from '../../evidence/campaign/campaign-tally';
import { codeIdentity } from '../../input/code-identity';
import { suite } from '../../input/suite';
import type { Claim } from '../../model/claim';
import type { Subject } from '../../protocol/subject';
import type { Shard, ShardReport } from '../../report/model/shard-report';
import { subjectReport } from '../build-verify-report';
import { campaignOf, type VerifyCampaignOptions } from '../campaign-of';
import { runTasks } from '../progress';
import { theoremsOf } from '../theorems-of';

export interface ShardOptions extends VerifyCampaignOptions {
  readonly shard: Shard;
}

/**
 * Puts a subject to its share of the problems: of each campaign every part whose turn it is. What fails is given its
 * smaller counterexample here, so that whoever merges needs no subject. @throws what the signal was aborted with
 */
export async function runShard(
  claims: readonly Claim[],
  subject: Subject,
  options: ShardOptions,
): Promise<ShardReport> {
  const { seed, runs, profile, shard, onProgress, signal, maximumPoints = defaultMaximumPoints } = options;
  // In turns, so that every shard has as much to do.
  const mine = (turn: number): boolean => turn % shard.count === shard.index - 1;
  const tasks = theoremsOf(claims).map((theorem) => {
    const campaign = campaignOf(theorem, subject, options, mine);
    return {
      ...campaign,
      async run(onProblem: (worst?: WorstRatio) => void) {
        const tally = await campaign.run(onProblem);
        return { claim: theorem.slug, tally: tally.data() };
      },
    };
  });
  const campaigns = await runTasks(tasks, onProgress, signal);
  signal?.throwIfAborted();
  return {
    reportVersion: 1,
    kind: 'shard',
    suite,
    code: codeIdentity(),
    subject: subjectReport(subject),
    seed,
    profile,
    runs,
    maximumPoints,
    shard,
    campaigns,
    complete: true,
  };
}
