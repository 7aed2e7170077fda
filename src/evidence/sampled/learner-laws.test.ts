import { estimatorMutants } from '../../../fixtures/estimators/mutant-estimators';
import { optimalWeightEstimateClaim } from '../../../properties/borup-andersen-2021/optimal-weight-estimate/claim';
import { kernelRidgeLearners } from '../../arbitraries/learner-problem';
import { estimateWeights, type WeightEstimator } from '../../learners/estimate-weights';
import { startBudget } from '../time-budget';
import { gatherLearnerLaws } from './learner-laws';

const put = (estimate: WeightEstimator, runs = 60) =>
  gatherLearnerLaws(optimalWeightEstimateClaim, kernelRidgeLearners, estimate, { seed: 4, runs });

const wrong = (name: string): WeightEstimator => {
  const found = estimatorMutants.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no wrong estimator ${name}`);
  return found.estimate;
};

describe('gatherLearnerLaws', () => {
  it('passes an estimator that keeps all laws, and tells every ratio', () => {
    const evidence = put(estimateWeights);
    expect(evidence).toMatchObject({ method: 'sampled', status: 'passed', runs: 60, seed: 4 });
    expect(evidence.laws.map(({ id, verdict }) => [id, verdict])).toEqual(
      ['closed-form', 'student', 'grid', 'trainings', 'degenerate'].map((name) => [
        `optimal-weight-estimate/${name}`,
        'pass',
      ]),
    );
    evidence.laws.forEach(({ ratios }) => expect(ratios).toBeDefined());
  });

  it('fails one that is wrong, with the smallest problem on which it is', () => {
    const evidence = put(wrong('exchanged'));
    const failed = evidence.laws.find(({ id }) => id.endsWith('/closed-form'));
    expect(evidence.status).toBe('failed');
    expect(failed).toMatchObject({ verdict: 'fail' });
    const { problem, comparison } = failed?.counterexample ?? {};
    expect({ points: problem?.K.length, steps: problem?.alphas.length }).toEqual({ points: 1, steps: 2 });
    expect(comparison?.quantity).toBe('√L at the estimate against √L at the clipped α*');
  });

  it('fails one that throws', () => {
    const throws: WeightEstimator = () => {
      throw new Error('cannot');
    };
    const [law] = put(throws, 3).laws;
    expect(law).toMatchObject({ verdict: 'error', counterexample: { message: 'Error: cannot' } });
  });

  it('is not run to its end where the time ran out', () => {
    let time = 0;
    const budget = startBudget(3, () => (time += 1000));
    const options = { seed: 4, runs: 60, budget };
    const evidence = gatherLearnerLaws(
      optimalWeightEstimateClaim,
      kernelRidgeLearners,
      estimateWeights,
      options,
    );
    expect(evidence).toMatchObject({
      status: 'not-run',
      reason: 'kernel ridge on random problems: the time budget of 3 s was used up after 2 of 60 problems',
    });
  });
});
