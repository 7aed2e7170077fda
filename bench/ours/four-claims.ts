import { claims } from '../../properties';
import { problem } from '../../src/arbitraries/problem';
import { runCampaign } from '../../src/evidence/campaign/campaign';
import type { CampaignTally } from '../../src/evidence/campaign/campaign-tally';
import type { Theorem } from '../../src/model/claim';
import { referenceSubject } from '../../src/subjects/reference';

/** The law of each claim that says what the peer tests of it. */
const mainLaws: Readonly<Record<string, string>> = {
  'closed-form': 'in-sample',
  limit: 'in-sample',
  'spectral-recursion': 'fitted-values',
  'optimal-weight': 'minimiser',
};

/** Which laws of the claims: the one that the peer tests, or all. */
export type LawChoice = 'one' | 'all';

/** The claims that the peer tests. */
export function fourClaims(laws: LawChoice): Theorem[] {
  const found = claims.filter(
    (claim): claim is Theorem => claim.kind === 'theorem' && claim.slug in mainLaws,
  );
  if (found.length !== Object.keys(mainLaws).length) throw new Error('a claim has another slug now');
  return laws === 'all' ? found : found.map(withMainLaw);
}

function withMainLaw(theorem: Theorem): Theorem {
  const laws = theorem.laws.filter(({ name }) => name === mainLaws[theorem.slug]);
  if (laws.length !== 1) throw new Error(`${theorem.slug} has no law ${String(mainLaws[theorem.slug])}`);
  return { ...theorem, laws };
}

/** So many cases of each, the same problems every time, as in the peer. */
export async function putAll(theorems: readonly Theorem[], cases: number): Promise<CampaignTally[]> {
  const tallies: CampaignTally[] = [];
  for (const theorem of theorems) {
    const problems = problem(theorem.domain);
    tallies.push(await runCampaign(theorem, problems, referenceSubject, { seed: 1, runs: cases }));
  }
  return tallies;
}
