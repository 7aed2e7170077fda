import { element } from '../../../src/arithmetic/element';
import { searchCounterexample } from '../../../src/evidence/search/search';
import { filterPath } from '../../../src/solver/filters';
import { sparsificationEveryStepReading } from './claim';

const { search } = sparsificationEveryStepReading;

describe('the reading that the ratio grows at every step', () => {
  it('falls to the known counterexample a_j = 1/10, a_k = 1/20, α = 1/2, exactly', () => {
    // d/(d+λ) = 1/10 and 1/20 for d = 19 and 9 with λ = 171.
    const refutation = search.refute({ dj: 19, dk: 9, lambda: 171, p: 1, q: 2, step: 2 });
    expect(refutation?.values).toMatchObject({ 'R(2)': '44/21', 'R(3)': '1688/821', 'R(∞)': '39/19' });
  });

  it('holds where the sign rule says so', () => {
    expect(search.refute({ dj: 19, dk: 9, lambda: 171, p: 1, q: 2, step: 1 })).toBeUndefined();
    expect(search.refute({ dj: 2, dk: 1, lambda: 1, p: 0, q: 1, step: 5 })).toBeUndefined();
  });

  it.each([1, 2, 3, 4, 5])(
    'is refuted by the search from seed %i, with small numbers that float64 confirms',
    (seed) => {
      const { status, counterexample } = searchCounterexample(sparsificationEveryStepReading, {
        seed,
        runs: 1000,
      });
      expect(status).toBe('failed');
      const {
        dj = NaN,
        dk = NaN,
        lambda = NaN,
        p = NaN,
        q = NaN,
        step = NaN,
      } = counterexample?.candidate ?? {};
      expect(Math.max(dj, dk, lambda, q)).toBeLessThanOrEqual(10);
      const filters = filterPath(
        [dj, dk],
        lambda,
        Array.from({ length: step + 1 }, () => p / q),
      );
      const ratios = filters.map((filter) => element(filter, 0) / element(filter, 1));
      expect(element(ratios, step)).toBeLessThan(element(ratios, step - 1));
    },
  );

  it('says so when no counterexample is found', () => {
    const harmless = { ...sparsificationEveryStepReading, search: { ...search, refute: () => undefined } };
    expect(searchCounterexample(harmless, { seed: 1, runs: 10 })).toEqual({
      method: 'search',
      status: 'passed',
      seed: 1,
      tried: 10,
    });
  });
});
