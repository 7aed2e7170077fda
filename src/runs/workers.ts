import type { ProblemSource } from '../arbitraries/problem-source';
import type { PartRunner } from '../evidence/campaign/campaign';
import type { TrialRunner } from '../evidence/measured/trial-request';
import type { SampledEvidence } from '../evidence/sampled/empirical-laws';
import type { Claim, EmpiricalClaim, Theorem } from '../model/claim';
import type { Evidence } from '../model/evidence';

/** Whoever does parts of campaigns beside each other; what they hand back is what this thread would find. */
export interface CampaignWorkers {
  /** whether campaigns are run beside each other, too, or each when the one before it has ended */
  readonly campaigns: 'together' | 'in-turn';
  /** @param onSeconds told how long each part took, wherever that was */
  runParts(theorem: Theorem, source: ProblemSource, onSeconds: OnSeconds): PartRunner;
}

/** Those who do the work of all methods. */
export interface Workers extends CampaignWorkers {
  gather(
    claim: Claim,
    method: 'exact' | 'modular',
    campaign: { readonly seed: number; readonly runs: number },
    onSeconds: OnSeconds,
  ): Promise<Evidence>;
  /** @param position among the parts of which the laws of a claim about learners consist */
  gatherLaws(
    claim: EmpiricalClaim,
    position: number,
    campaign: { readonly seed: number; readonly runs: number },
    onSeconds: OnSeconds,
  ): Promise<SampledEvidence>;
  runTrials(onSeconds: OnSeconds): TrialRunner;
}

export type OnSeconds = (seconds: number) => void;
