import { randomProblems } from '../../arbitraries/problem-source';
import { problemsFor } from '../../arbitraries/problems-for';
import { runCampaign } from '../../evidence/campaign/campaign';
import { type CampaignPart, campaignParts } from '../../evidence/campaign/campaign-part';
import type { WorstRatio } from '../../evidence/campaign/campaign-tally';
import type { CampaignWorkers } from '../../evidence/workers';
import { suite } from '../../input/suite';
import type { Claim } from '../../model/claim';
import type { Subject } from '../../protocol/subject';
import type { Shard, ShardReport } from '../../report/model/shard-report';
import { subjectReport } from '../build-verify-report';
import { runTasks } from '../progress';
import type { RunOptions } from '../run-audit';
import { theoremsOf } from '../theorems-of';

export interface ShardOptions extends RunOptions {
  readonly shard: Shard;
  readonly workers?: CampaignWorkers;
}

/**
 * Puts a subject to its share of the problems: of each campaign every part whose turn it is. What fails is given its
 * smaller counterexample here, so that whoever merges needs no subject. @throws what the signal was aborted with
 */
export async function runShard(
  claims: readonly Claim[],
  subject: Subject,
  { seed, runs, profile, shard, onProgress, signal, workers }: ShardOptions,
): Promise<ShardReport> {
  const tasks = theoremsOf(claims).map((theorem) => {
    const parts = [...partsOf(shard, seed, runs)];
    return {
      name: theorem.slug,
      size: parts.reduce((sum, part) => sum + part.runs, 0),
      ...(workers?.campaigns === 'together' && { lane: theorem.slug }),
      async run(onProblem: (worst?: WorstRatio) => void) {
        const tally = await runCampaign(
          theorem,
          problemsFor(subject, randomProblems, theorem.domain),
          subject,
          {
            seed,
            runs,
            parts,
            onProblem,
            runParts: workers?.runParts(theorem, randomProblems, () => undefined),
            ...(signal && { signal }),
          },
        );
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
    subject: subjectReport(subject),
    seed,
    profile,
    runs,
    shard,
    campaigns,
    complete: true,
  };
}

/** In turns, so that every shard has as much to do. */
function* partsOf({ index, count }: Shard, seed: number, runs: number): IterableIterator<CampaignPart> {
  let turn = 0;
  for (const part of campaignParts(seed, runs)) {
    if (turn++ % count === index - 1) yield part;
  }
}
