import { runLaw } from '../fixtures/law-campaign';
import { theoremsOnRandomProblems } from '../fixtures/theorems-on-random-problems';
import { referenceSubject } from '../src/subjects/reference';

const runs = 300;
/** A law that compares something on fewer problems than this share would be a law in name only. */
const leastShareCompared = 0.2;

// Named by their ids, with a space for the slash: npx jest properties/theorems.test.ts -t 'limit in-sample'
describe.each(theoremsOnRandomProblems)('$slug', (theorem) => {
  it.each(theorem.laws)('$name: $title', async (law) => {
    const result = await runLaw(theorem, law, referenceSubject, { seed: 20, runs });
    expect(result).toMatchObject({ verdict: 'pass', failures: 0 });
    expect(result?.runs).toBeGreaterThanOrEqual(leastShareCompared * runs);
  });
});
