import { optimalWeightEstimateClaim } from '../../../properties/borup-andersen-2021/optimal-weight-estimate/claim';
import { loadJax } from '../../learners/automatic-differentiation';
import type { Evidence } from '../../model/evidence';
import { referenceSubject } from '../../subjects/reference';
import { empiricalLawParts } from './empirical-laws';

const runs = 20;
const gather = (jax: Parameters<typeof empiricalLawParts>[3]): Promise<Evidence[]> =>
  Promise.all(
    empiricalLawParts(optimalWeightEstimateClaim, referenceSubject, runs, jax).map(({ size, gather: part }) =>
      Promise.resolve(part({ seed: 1, runs: size })),
    ),
  );

describe('the laws of a claim about learners', () => {
  it('are put to every kind of learner to which the theory applies, and the theorems to tangent kernels', async () => {
    const evidence = await gather(loadJax());
    expect(evidence).toMatchObject([
      { problems: 'kernel ridge on random problems', status: 'passed', runs },
      { problems: 'ridge on random features of random points', status: 'passed', runs },
      { problems: 'linearised networks on random points', status: 'passed', runs },
      { problems: 'tangent kernels of small networks', status: 'passed' },
    ]);
    const theorems = evidence.flatMap((item) =>
      item.method === 'sampled' ? item.laws.map(({ claim }) => claim) : [],
    );
    expect([...new Set(theorems)]).toEqual([
      'optimal-weight-estimate',
      ...optimalWeightEstimateClaim.theorems.map(({ slug }) => slug),
    ]);
  });

  it('are not run for networks where the package for their gradients is missing', async () => {
    const evidence = await gather({ unavailable: 'it is not here' });
    expect(evidence.map(({ status }) => status)).toEqual(['passed', 'passed', 'not-run']);
    expect(evidence.at(-1)).toMatchObject({ problems: 'linearised networks', reason: 'it is not here' });
  });
});
