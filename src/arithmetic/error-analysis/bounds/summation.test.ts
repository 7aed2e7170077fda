import fc from 'fast-check';
import { u } from './roundoff';
import { summationBound, indistinguishable } from './summation';

const options = { seed: 1, numRuns: 300 };

describe('summationBound', () => {
  it('is terms·u·magnitude', () => {
    expect(summationBound(2, 3)).toBe(6 * u);
  });

  it('covers the rounding of a sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (tenths) => {
        const sum = tenths.reduce((total, value) => total + value / 10, 0);
        const exact = tenths.reduce((total, value) => total + value, 0) / 10;
        const magnitude = tenths.reduce((total, value) => total + Math.abs(value) / 10, 0);
        expect(Math.abs(sum - exact)).toBeLessThanOrEqual(2 * summationBound(tenths.length, magnitude));
      }),
      options,
    );
  });
});

describe('indistinguishable', () => {
  it('holds up to the rounding of the sums, and no further', () => {
    expect(indistinguishable(6 * u, 2, 3)).toBe(true);
    expect(indistinguishable(7 * u, 2, 3)).toBe(false);
  });

  it('holds for nothing and nothing', () => {
    expect(indistinguishable(0, 5, 0)).toBe(true);
  });

  it('does not hold for NaN', () => {
    expect(indistinguishable(NaN, 5, 1)).toBe(false);
  });
});
