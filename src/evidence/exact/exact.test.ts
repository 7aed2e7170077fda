import { implementationClaims } from '../../../fixtures/implementation-claims';
import { lazy } from '../../../fixtures/lazy';
import { claims } from '../../../properties';
import type { Theorem } from '../../model/claim';
import { solverOver } from '../../solver/over-field/solver';
import { gatherExact } from './exact';

const theorems = claims.filter(
  (claim): claim is Theorem => claim.kind === 'theorem' && !implementationClaims.includes(claim.slug),
);

describe.each(theorems)('a thousand exact problems for $slug', (theorem) => {
  const evidence = lazy(() => gatherExact(theorem, solverOver, { seed: 1, runs: 1000 }));

  it('hold, with something to compare in hundreds of them for every statement', () => {
    expect(evidence().status).toBe('passed');
    expect(Math.min(...evidence().statements.map(({ comparisons }) => comparisons))).toBeGreaterThan(400);
  });

  it('are of every size up to n = 6 and τ = 6', () => {
    const least = theorem.domain.minimumSteps ?? 1;
    expect(evidence().sizes).toHaveLength(6 * (7 - least));
    expect(Math.min(...evidence().sizes.map(({ problems }) => problems))).toBeGreaterThan(5);
  });

  it('meet every boundary that the claim allows', () => {
    const missed = evidence()
      .boundaries.filter(({ problems }) => problems === 0)
      .map(({ name }) => name);
    // Where K has known features, its eigenvalues are not known.
    const features = theorem.identities?.some(({ given }) => given === 'features');
    const impossible = {
      any: [],
      constant: [],
      zero: ['every α = 1'],
      'positive-constant': ['every α = 0'],
    }[theorem.domain.schedule];
    expect(missed).toEqual([...impossible, ...(features ? ['repeated eigenvalue'] : [])]);
  });
});
