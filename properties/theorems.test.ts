import { randomProblems } from '../src/arbitraries/problem-source';
import { runCampaign } from '../src/evidence/campaign/campaign';
import { concludeCampaign } from '../src/evidence/campaign/conclude-campaign';
import { lawId, type Theorem } from '../src/model/claim';
import { referenceSubject } from '../src/subjects/reference';
import { claims } from '.';

const runs = 300;
/** A law that compares something on fewer problems than this share would be a law in name only. */
const leastShareCompared = 0.2;

const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');

describe.each(theorems)('$slug: $title', (theorem) => {
  const campaign = runCampaign(theorem, randomProblems.problems(theorem.domain), referenceSubject, {
    seed: 20,
    runs,
  });

  it.each(theorem.laws)('$name: $title', async (law) => {
    const result = concludeCampaign(theorem, await campaign).find(({ id }) => id === lawId(theorem, law));
    expect(result).toMatchObject({ verdict: 'pass', failures: 0 });
    expect(result?.runs).toBeGreaterThanOrEqual(leastShareCompared * runs);
  });
});
