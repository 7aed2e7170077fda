import type { Arbitrary } from 'fast-check';
import type { Theorem } from '../claims/claim';
import type { LawResult } from '../claims/evidence';
import type { Problem } from '../claims/problem';
import type { Subject } from '../claims/subject';
import { type CampaignPart, campaignParts } from './campaign-part';
import { CampaignTally, type CampaignTallyData } from './campaign-tally';
import { concludeCampaign } from './conclude-campaign';
import type { OperationRecord } from './operation-record';
import type { RatioSpread } from './ratio-spread';
import { type PartOptions, runPart } from './run-part';

/** Runs the parts of a campaign, wherever that is, and hands back what came of them in their order. */
export type PartRunner = (parts: Iterable<CampaignPart>) => AsyncIterable<CampaignTallyData>;

export interface CampaignOptions extends PartOptions {
  readonly seed: number;
  /** how many problems */
  readonly runs: number;
  /** who runs its parts; default: this thread, one after the other */
  readonly runParts?: PartRunner | undefined;
}

/** A campaign with everything that it has said. */
export interface CampaignResult {
  readonly laws: readonly LawResult[];
  /** how many problems were put */
  readonly problems: number;
  readonly spread: RatioSpread;
  readonly operations: OperationRecord;
}

/** Puts every law of a claim to random problems, part by part, and looks for a small counterexample of each that failed. */
export async function runCampaign(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  { seed, runs, runParts, ...options }: CampaignOptions,
): Promise<CampaignResult> {
  const tally = new CampaignTally(theorem, subject.precision);
  const inThisThread: PartRunner = (parts) => oneByOne(theorem, problems, subject, parts, options);
  for await (const part of (runParts ?? inThisThread)(campaignParts(seed, runs))) {
    tally.merge(part);
    options.signal?.throwIfAborted();
    // In this thread every problem has been told of already.
    if (runParts) for (let i = 0; i < part.problems; i++) options.onProblem?.(tally.worst);
  }
  return {
    laws: await concludeCampaign(theorem, problems, subject, tally),
    problems: tally.problems,
    spread: tally.spread,
    operations: tally.operations,
  };
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
