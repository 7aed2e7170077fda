import { randomProblems } from '../src/arbitraries/problem-source';
import { runCampaign } from '../src/evidence/campaign/campaign';
import { concludeCampaign } from '../src/evidence/campaign/conclude-campaign';
import { openBackend } from '../src/linear-algebra/open-backend';
import { lawId, type Theorem } from '../src/model/claim';
import { referenceSubjectOn } from '../src/subjects/reference';
import { claims } from '.';

const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');

/** What theorems.test.ts asks of the linear algebra that is built in. */
describe('every law on the native library', () => {
  const backend = openBackend('lapack');
  if ('unavailable' in backend) {
    // Named, so that nobody takes it for passed.
    it.todo(`not-run: lapack, because ${backend.unavailable}`);
    return;
  }
  const subject = referenceSubjectOn(backend);

  describe.each(theorems)('$slug: $title', (theorem) => {
    const problems = randomProblems.problems(theorem.domain);
    const campaign = runCampaign(theorem, problems, subject, { seed: 20, runs: 300 });

    it.each(theorem.laws)('$name: $title', async (law) => {
      const result = concludeCampaign(theorem, await campaign).find(({ id }) => id === lawId(theorem, law));
      expect(result).toMatchObject({ verdict: 'pass', failures: 0 });
    });
  });
});
