import { z } from 'zod';
import type { CampaignTallyData } from '../evidence/campaign/campaign-tally';
import type { TrialOutcome, TrialRequest } from '../evidence/measured/trial-request';
import type { PieceRequest } from '../evidence/workers';
import type { Evidence } from '../model/evidence';

const whole = z.int();

/** A part of a campaign, as it comes out of a queue. */
export const partWorkSchema = z.strictObject({
  kind: z.literal('part'),
  claim: z.string(),
  /** of problems */
  source: z.string(),
  part: z.strictObject({ seed: whole, first: whole.min(0), runs: whole.min(1) }),
});

export type PartWork = z.infer<typeof partWorkSchema>;

/** "closed-form, random problems 1 to 250" */
export function partText({ claim, source, part: { first, runs } }: PartWork): string {
  return `${claim}, ${source} ${first + 1} to ${first + runs}`;
}

/** Something that can be done by itself, anywhere: it names what it is about, and the registry there knows the rest. */
export type Work =
  | PartWork
  | { readonly kind: 'piece'; readonly request: PieceRequest }
  | { readonly kind: 'trial'; readonly request: TrialRequest };

/** What comes of each kind. */
interface Results {
  readonly part: CampaignTallyData;
  readonly piece: Evidence;
  readonly trial: TrialOutcome;
}

/** What comes of it, and how long it took. */
export interface Done<W extends Work = Work> {
  readonly seconds: number;
  readonly result: Results[W['kind']];
}
