import { theoremsOnRandomProblems } from '../fixtures/theorems-on-random-problems';
import { carsProblem } from '../src/arbitraries/problem-source';
import { runCampaign } from '../src/evidence/campaign/campaign';
import { concludeCampaign } from '../src/evidence/campaign/conclude-campaign';
import { openBackend } from '../src/linear-algebra/open-backend';
import { lawId } from '../src/model/claim';
import { referenceSubjectOn } from '../src/subjects/reference';

/** Sizes at which everything is computed block by block, and fits by differences: 38 to 150 training points. */
const cars = { min: 50, max: 200 };
const runs = 20;

describe.each(['ml-matrix', 'lapack'] as const)('every law on large problems, with %s', (choice) => {
  const backend = openBackend(choice);
  if ('unavailable' in backend) {
    // Named, so that nobody takes it for passed.
    it.todo(`not-run: ${choice}, because ${backend.unavailable}`);
    return;
  }
  const subject = referenceSubjectOn(backend);

  it.each(theoremsOnRandomProblems)('$slug', async (theorem) => {
    const problems = carsProblem(theorem.domain, cars);
    const campaign = await runCampaign(theorem, problems, subject, { seed: 20, runs });
    const laws = concludeCampaign(theorem, campaign);
    const verdicts = laws.map(({ id, verdict, failures }) => ({ id, verdict, failures }));
    expect(verdicts).toEqual(
      theorem.laws.map((law) => ({
        id: lawId(theorem, law),
        verdict: expect.stringMatching(/^(pass|vacuous)$/) as unknown,
        failures: 0,
      })),
    );
  });
});
