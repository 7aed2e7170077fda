import type { Arbitrary } from 'fast-check';
import type { Theorem } from '../../model/claim';
import type { Problem } from '../../model/problem';
import type { Subject } from '../../protocol/subject';
import { type CampaignPart, campaignParts } from './campaign-part';
import { CampaignTally, type CampaignTallyData, type WorstRatio } from './campaign-tally';
import { explainFailures } from './explain-failures';
import { type PartOptions, runPart } from './run-part';

/**
 * Runs the parts of a campaign, wherever that is, and hands back what came of them in their order. Who does so elsewhere
 * cannot heed the options: the campaign then stops between two parts, and tells of their problems.
 */
export type PartRunner = (
  parts: Iterable<CampaignPart>,
  options: PartOptions,
) => AsyncIterable<CampaignTallyData>;

export interface CampaignOptions extends PartOptions {
  readonly seed: number;
  /** how many problems */
  readonly runs: number;
  /** which parts; default: all that these problems are divided into */
  readonly parts?: Iterable<CampaignPart>;
  /** who runs its parts; default: this thread, one after the other */
  readonly runParts?: PartRunner | undefined;
}

/**
 * Puts every law of a claim to random problems, part by part, and looks for a small counterexample of each that failed.
 */
export async function runCampaign(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  { seed, runs, runParts, parts = campaignParts(seed, runs), ...options }: CampaignOptions,
): Promise<CampaignTally> {
  const tally = new CampaignTally(theorem, subject);
  const inThisThread: PartRunner = (all, own) => oneByOne(theorem, problems, subject, all, own);
  let told = 0;
  const onProblem = (worst?: WorstRatio): void => {
    told++;
    options.onProblem?.(worst);
  };
  for await (const part of (runParts ?? inThisThread)(parts, { ...options, onProblem })) {
    tally.merge(part);
    options.signal?.throwIfAborted();
    while (told < tally.problems) onProblem(tally.worst);
  }
  await explainFailures(tally, () => problems, subject);
  return tally;
}

async function* oneByOne(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  parts: Iterable<CampaignPart>,
  options: PartOptions,
): AsyncIterable<CampaignTallyData> {
  for (const part of parts) {
    const tally = await runPart(theorem, problems, subject, part, options);
    yield tally.data();
    if (tally.problems < part.runs) return;
  }
}
