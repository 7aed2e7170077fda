import { subjectOf } from '../../fixtures/mutants/mutant';
import { rightImplementation } from '../../fixtures/mutants/plain-implementation';
import { sizeMutants } from '../../fixtures/mutants/sizes';
import { defaultMaximumPoints } from '../../src/arbitraries/size-class';
import { concludeCampaign } from '../../src/evidence/campaign/conclude-campaign';
import { runSizeCampaign, sizeParts } from '../../src/evidence/campaign/size-campaign';
import { profiles } from '../../src/evidence/profile';
import type { LawResult } from '../../src/model/evidence';
import { sizeText } from '../../src/model/size-text';
import type { Subject } from '../../src/protocol/subject';
import { sizesClaim } from './claim';

const parts = sizeParts(1, profiles.ci, defaultMaximumPoints);

async function resultsOf(subject: Subject): Promise<LawResult[]> {
  return concludeCampaign(sizesClaim, await runSizeCampaign(sizesClaim, subject, parts));
}

/** From which sizes on the laws that failed say that a subject is wrong. */
async function wrongFrom(subject: Subject): Promise<string[]> {
  const failed = (await resultsOf(subject)).filter(({ verdict }) => verdict === 'fail');
  return failed.map(({ counterexample }) => (counterexample?.wrongFrom ?? []).map(sizeText).join(' and '));
}

describe('problems of the size classes, as many as the profile ci puts', () => {
  it('find nothing wrong with a right implementation', async () => {
    const results = await resultsOf(subjectOf('plain', rightImplementation));
    expect(results.map(({ id, verdict }) => [id, verdict])).toEqual(results.map(({ id }) => [id, 'pass']));
  });

  it.each(sizeMutants)('find $name', async ({ name, start }) => {
    const sizes = await wrongFrom(start());
    const [, size = ''] = /more-than-(\d+)/.exec(name) ?? [];
    expect(sizes.length).toBeGreaterThan(0);
    // The first size beyond the threshold, whatever the class in which it was found.
    for (const text of sizes)
      expect(text.replace(',', '')).toMatch(new RegExp(`^${Number(size) + 1} [a-z ]+$`));
  });
});
