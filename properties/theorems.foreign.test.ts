import { runLaw } from '../fixtures/law-campaign';
import { theoremsOnRandomProblems } from '../fixtures/theorems-on-random-problems';
import { openBackend } from '../src/linear-algebra/open-backend';
import { referenceSubjectOn } from '../src/subjects/reference';

/** What theorems.test.ts asks of the linear algebra that is built in. */
describe('every law on the native library', () => {
  const backend = openBackend('lapack');
  if ('unavailable' in backend) {
    // Named, so that nobody takes it for passed.
    it.todo(`not-run: lapack, because ${backend.unavailable}`);
    return;
  }
  const subject = referenceSubjectOn(backend);

  describe.each(theoremsOnRandomProblems)('$slug', (theorem) => {
    it.each(theorem.laws)('$name: $title', async (law) => {
      const result = await runLaw(theorem, law, subject, { seed: 20, runs: 300 });
      expect(result).toMatchObject({ verdict: 'pass', failures: 0 });
    });
  });
});
