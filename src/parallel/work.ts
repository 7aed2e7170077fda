import type { Evidence } from '../claims/evidence';
import type { CampaignPart } from '../evidence/campaign-part';
import type { CampaignTallyData } from '../evidence/campaign-tally';
import type { SampledEvidence } from '../evidence/empirical-laws';
import type { TrialOutcome, TrialRequest } from '../evidence/measured/trial-request';

/** Something that can be done by itself, anywhere: it names what it is about, and the registry there knows the rest. */
export type Work =
  | {
      readonly kind: 'part';
      readonly claim: string;
      /** of problems */
      readonly source: string;
      readonly part: CampaignPart;
    }
  | {
      readonly kind: 'evidence';
      readonly claim: string;
      readonly method: 'exact' | 'modular';
      readonly seed: number;
      readonly runs: number;
    }
  | {
      readonly kind: 'laws';
      readonly claim: string;
      /** among the parts of which its laws consist */
      readonly position: number;
      readonly seed: number;
      readonly runs: number;
    }
  | { readonly kind: 'trial'; readonly request: TrialRequest };

/** What comes of each kind. */
interface Results {
  readonly part: CampaignTallyData;
  readonly evidence: Evidence;
  readonly laws: SampledEvidence;
  readonly trial: TrialOutcome;
}

/** What comes of it, and how long it took. */
export type Done<W extends Work = Work> = {
  readonly seconds: number;
  readonly result: Results[W['kind']];
};
