import fc from 'fast-check';
import { estimatorMutants } from '../../../fixtures/estimators/mutant-estimators';
import { plainEstimator } from '../../../fixtures/estimators/plain-estimator';
import { kernelRidgeLearners, randomFeatureLearners } from '../../../src/arbitraries/learner-problem';
import { judge } from '../../../src/evidence/campaign/judge';
import { outcomeOf } from '../../../src/evidence/sampled/learner-laws';
import { estimateWeights, type WeightEstimator } from '../../../src/learners/estimate-weights';
import type { LearnerProblem } from '../../../src/model/learner-law';
import { estimateLaws } from './laws';

const problems: readonly LearnerProblem[] = [kernelRidgeLearners, randomFeatureLearners].flatMap((source) =>
  fc.sample(source.problems, { seed: 20210226, numRuns: 30 }),
);

/** The laws by which an estimator is found wrong. */
function findingLaws(estimate: WeightEstimator): string[] {
  return estimateLaws
    .filter((law) => problems.some((drawn) => judge(outcomeOf(law, estimate, drawn)) === 'wrong'))
    .map(({ name }) => name);
}

const found = new Map(estimatorMutants.map(({ name, estimate }) => [name, findingLaws(estimate)]));

describe('the laws of the estimate', () => {
  it('let the estimator of this package pass', () => {
    expect(findingLaws(estimateWeights)).toEqual([]);
  });

  it('let the one pass that the wrong ones are made from', () => {
    expect(findingLaws(plainEstimator({}))).toEqual([]);
  });

  it.each(estimatorMutants)('find $name: $bug', ({ name }) => {
    expect(found.get(name)).not.toEqual([]);
  });

  it.each(estimateLaws)('$name finds some', ({ name }) => {
    expect([...found.values()].flat()).toContain(name);
  });

  it.each([
    ['trains-the-first-anew', 'trainings'],
    ['divides-by-zero', 'degenerate'],
    ['one-weight-for-each-output', 'student'],
    ['not-clipped', 'closed-form'],
  ])('find %s by %s', (name, law) => {
    expect(found.get(name)).toContain(law);
  });
});
