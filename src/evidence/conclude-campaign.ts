import type { Arbitrary } from 'fast-check';
import type { Theorem } from '../claims/claim';
import type { LawResult } from '../claims/evidence';
import type { Law } from '../claims/law';
import type { Problem } from '../claims/problem';
import type { Subject } from '../claims/subject';
import type { CampaignTally, FirstFailure } from './campaign-tally';
import { shrinkFailure } from './counterexample';

/** What each law comes to; one that failed is given its own search for a smaller counterexample. */
export async function concludeCampaign(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  tally: CampaignTally,
): Promise<LawResult[]> {
  const results: LawResult[] = [];
  for (const { law, id, summary, firstFailure } of tally.results()) {
    const { title, severity } = law;
    const explanation = firstFailure && (await explain(law, firstFailure, problems, subject));
    results.push({ id, claim: theorem.slug, title, severity, ...summary, ...explanation });
  }
  return results;
}

/** The counterexample of a law that failed; a failure that does not repeat makes the verdict `flaky`. */
async function explain(
  law: Law,
  { counterexample: unshrunk, died }: FirstFailure,
  problems: Arbitrary<Problem>,
  subject: Subject,
): Promise<Partial<Pick<LawResult, 'counterexample' | 'verdict'>>> {
  const counterexample = await shrinkFailure(law, problems, subject, unshrunk);
  if (counterexample !== undefined) return { counterexample };
  return died ? { counterexample: unshrunk } : { verdict: 'flaky', counterexample: unshrunk };
}
