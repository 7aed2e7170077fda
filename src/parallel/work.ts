import type { Evidence } from '../claims/evidence';
import type { CampaignPart } from '../evidence/campaign-part';
import type { CampaignTallyData } from '../evidence/campaign-tally';

/** Something that can be done by itself, anywhere: it names what it is about, and the registry there knows the rest. */
export type Work =
  | {
      readonly kind: 'part';
      readonly claim: string;
      /** of problems */
      readonly source: string;
      /** the linear algebra of the reference solver */
      readonly backend: string;
      readonly part: CampaignPart;
    }
  | {
      readonly kind: 'evidence';
      readonly claim: string;
      readonly method: 'exact' | 'modular';
      readonly seed: number;
      readonly runs: number;
    };

/** What comes of it, and how long it took. */
export type Done<W extends Work = Work> = {
  readonly seconds: number;
  readonly result: W extends { kind: 'part' } ? CampaignTallyData : Evidence;
};
