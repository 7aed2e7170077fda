import fc from 'fast-check';
import { objectiveBound } from './objective';
import { u } from './roundoff';

const options = { seed: 1, numRuns: 300 };
const size = fc.integer({ min: 1, max: 2 ** 20 });

describe('objectiveBound', () => {
  const sizes = {
    terms: 1,
    value: 2,
    kernelNorm: 9,
    ridge: 1,
    coefficientNorm: 5,
    coefficientError: 0,
    directionNorm: 7,
  };

  it('adds the rounding of the sums and of Φβ', () => {
    // u·2 for the sums, and 2·√4·(3·5·u) for the residuals.
    expect(objectiveBound(sizes)).toBe(62 * u);
  });

  it('adds the slope at coefficients that are not quite the minimiser', () => {
    expect(objectiveBound({ ...sizes, coefficientError: u })).toBe((62 + 70) * u);
  });

  it('does not shrink when any of the sizes grows', () => {
    const keys = Object.keys(sizes) as (keyof typeof sizes)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), size, (key, factor) => {
        const base = { ...sizes, coefficientError: u };
        const grown = objectiveBound({ ...base, [key]: base[key] * factor });
        expect(grown).toBeGreaterThanOrEqual(objectiveBound(base));
      }),
      options,
    );
  });
});
