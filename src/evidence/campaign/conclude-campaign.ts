import type { Theorem } from '../../model/claim';
import type { LawResult } from '../../model/evidence';
import type { CampaignTally } from './campaign-tally';

/** What each law comes to. */
export function concludeCampaign(theorem: Theorem, tally: CampaignTally): LawResult[] {
  return tally.results().map(({ law: { title, severity }, id, summary, firstFailure }) => ({
    id,
    claim: theorem.slug,
    title,
    severity,
    ...summary,
    ...(firstFailure?.kind === 'explained' && firstFailure.flaky && { verdict: 'flaky' as const }),
    // What depends on earlier requests is no chance.
    ...(summary.verdict === 'flaky' && firstFailure?.counterexample.state && { verdict: 'fail' as const }),
    ...(firstFailure && { counterexample: firstFailure.counterexample }),
  }));
}
