import { z } from 'zod';
import type { Evidence } from '../claims/evidence';
import type { CampaignTallyData } from '../evidence/campaign-tally';

const whole = z.int();

/** Something that can be done by itself, anywhere: it names what it is about, and the registry there knows the rest. */
export const workSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('part'),
    claim: z.string(),
    /** of problems */
    source: z.string(),
    part: z.strictObject({ seed: whole, first: whole.min(0), runs: whole.min(1) }),
  }),
  z.strictObject({
    kind: z.literal('evidence'),
    claim: z.string(),
    method: z.enum(['exact', 'modular']),
    seed: whole,
    runs: whole.min(1),
  }),
]);

export type Work = z.infer<typeof workSchema>;

/** What comes of it, and how long it took. */
export interface Done {
  readonly seconds: number;
  readonly result: CampaignTallyData | Evidence;
}
