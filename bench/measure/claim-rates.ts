import { claims } from '../../properties';
import { randomProblems } from '../../src/arbitraries/problem-source';
import { runCampaign } from '../../src/evidence/campaign/campaign';
import type { Theorem } from '../../src/model/claim';
import { referenceSubject } from '../../src/subjects/reference';
import { interleave } from '../harness/interleave';
import { medianSeconds } from '../harness/median-seconds';
import type { Findings } from '../harness/results';
import type { Setting } from '../harness/setting';
import { spreadOf } from '../harness/spread';

const runs = 100;

/** Cases per second for every claim: problems drawn, put to the reference solver and measured by all its laws. */
export async function measureClaimRates({ effort, tell }: Setting): Promise<Findings> {
  if (!effort.curves) return {};
  tell('cases per second for every claim');
  const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');
  const entrants = theorems.map((theorem) => ({
    name: theorem.slug,
    sample: async () => runs / (await medianSeconds(() => campaignOf(theorem), effort.window, true)),
  }));
  const heats = await interleave(entrants, effort.rounds, 'cases per second');
  return {
    claims: theorems.map(({ slug, laws }) => ({
      claim: slug,
      laws: laws.length,
      casesPerSecond: spreadOf(heats.valuesOf(slug) ?? []),
    })),
  };
}

function campaignOf(theorem: Theorem): ReturnType<typeof runCampaign> {
  const problems = randomProblems.problems(theorem.domain);
  return runCampaign(theorem, problems, referenceSubject, { seed: 1, runs });
}
