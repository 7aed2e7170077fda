import fc from 'fast-check';
import { fittedBound } from './fitted';
import { u } from './roundoff';

const options = { seed: 1, numRuns: 300 };
const unit = { points: 1, conditionNumber: 1, accumulation: 1, targetNorm: 1, systemNorm: 1 };
const size = fc.integer({ min: 1, max: 2 ** 20 });

describe('fittedBound', () => {
  it('is n·u·κ·T·‖y‖', () => {
    expect(
      fittedBound({ points: 2, conditionNumber: 3, accumulation: 5, targetNorm: 7, systemNorm: 1 }),
    ).toBe(210 * u);
  });

  it('allows nothing where there are no targets or no steps', () => {
    expect(fittedBound({ ...unit, targetNorm: 0 })).toBe(0);
    expect(fittedBound({ ...unit, accumulation: 0 })).toBe(0);
  });

  it('is finite for every finite conditioning of a campaign', () => {
    expect(
      fittedBound({
        points: 1e4,
        conditionNumber: 1e16,
        accumulation: 1e9,
        targetNorm: 1e100,
        systemNorm: 1,
      }),
    ).toBeLessThan(Infinity);
  });

  it('does not shrink when a problem gets larger, worse or longer', () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.constantFrom(...(Object.keys(unit) as (keyof typeof unit)[])),
        (one, other, key) => {
          const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
          expect(fittedBound({ ...unit, [key]: smaller })).toBeLessThanOrEqual(
            fittedBound({ ...unit, [key]: larger }),
          );
        },
      ),
      options,
    );
  });
});
