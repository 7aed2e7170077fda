import { runLaw } from '../fixtures/law-campaign';
import type { Theorem } from '../src/model/claim';
import { referenceSubject } from '../src/subjects/reference';
import { claims } from '.';

const runs = 300;
/** A law that compares something on fewer problems than this share would be a law in name only. */
const leastShareCompared = 0.2;

// Those about sizes have problems of their own: sizes.slow.test.ts.
const theorems = claims.filter(
  (claim): claim is Theorem => claim.kind === 'theorem' && claim.domain.sizes !== true,
);

// Named by their ids, with a space for the slash: npx jest properties/theorems.test.ts -t 'limit in-sample'
describe.each(theorems)('$slug', (theorem) => {
  it.each(theorem.laws)('$name: $title', async (law) => {
    const result = await runLaw(theorem, law, referenceSubject, { seed: 20, runs });
    expect(result).toMatchObject({ verdict: 'pass', failures: 0 });
    expect(result?.runs).toBeGreaterThanOrEqual(leastShareCompared * runs);
  });
});
