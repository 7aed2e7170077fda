import fc from 'fast-check';
import { schedule } from '../../arbitraries/weights';
import { atMost } from '../../model/measurement';
import {
  accumulation,
  eigenvalueBound,
  filterBound,
  fittedBound,
  indistinguishable,
  isNegligible,
  isWellConditioned,
  squaringExceedsThreshold,
  predictionBound,
  summationBound,
} from './rounding-bounds';
import { testRatioThreshold } from './test-ratio';
import { unitRoundoff } from './unit-roundoff';

const options = { seed: 1, numRuns: 300 };
const u = unitRoundoff.float64;
const unit = { points: 1, conditionNumber: 1, accumulation: 1, targetNorm: 1 };
const size = fc.integer({ min: 1, max: 2 ** 20 });

describe('accumulation', () => {
  it('is nothing before the first step', () => {
    expect(accumulation([])).toBe(0);
  });

  it('counts every step without the ground truth', () => {
    expect(accumulation([0, 0, 0])).toBe(3);
  });

  it('counts only the last step where it forgets the others', () => {
    expect(accumulation([0, 0, 1])).toBe(1);
  });

  it('is 1 + (1−α_3)(1 + (1−α_2)·1)', () => {
    expect(accumulation([1 / 3, 1 / 4, 1 / 2])).toBe(1 + (1 + 3 / 4) / 2);
  });

  it('grows beyond the number of steps for weights outside [0, 1]', () => {
    expect(accumulation([1, -1])).toBe(3);
    expect(accumulation([1, 3])).toBe(3);
  });

  it('is at most min(τ, 1/min α) for weights in [0, 1]', () => {
    fc.assert(
      fc.property(schedule({ schedule: 'any' }), (weights) => {
        const total = accumulation(weights);
        const ceiling = Math.min(weights.length, 1 / Math.min(...weights));
        const { ratio } = atMost('T', [total], [ceiling], summationBound(weights.length, total));
        expect(ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });
});

describe('fittedBound', () => {
  it('is n·u·κ·T·‖y‖', () => {
    expect(fittedBound({ points: 2, conditionNumber: 3, accumulation: 5, targetNorm: 7 })).toBe(210 * u);
  });

  it('allows nothing where there are no targets or no steps', () => {
    expect(fittedBound({ ...unit, targetNorm: 0 })).toBe(0);
    expect(fittedBound({ ...unit, accumulation: 0 })).toBe(0);
  });

  it('is finite for every finite conditioning of a campaign', () => {
    expect(
      fittedBound({ points: 1e4, conditionNumber: 1e16, accumulation: 1e9, targetNorm: 1e100 }),
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

describe('predictionBound', () => {
  it('is the bound of the fitted values times ‖K̃G⁻¹‖', () => {
    expect(predictionBound({ ...unit, points: 2 }, 3)).toBe(6 * u);
  });
});

describe('eigenvalueBound', () => {
  it('is n·u·‖K‖', () => {
    expect(eigenvalueBound(2, 3)).toBe(6 * u);
  });
});

describe('filterBound', () => {
  it('is n·u·κ·T, whatever the targets', () => {
    expect(filterBound({ points: 2, conditionNumber: 3, accumulation: 5, targetNorm: 7 })).toBe(30 * u);
  });
});

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

describe('isNegligible', () => {
  const threshold = testRatioThreshold * eigenvalueBound(2, 3);

  it('holds up to the threshold, on either side of 0', () => {
    expect([0, threshold, -threshold].map((value) => isNegligible(value, 2, 3))).toEqual([true, true, true]);
  });

  it('does not hold beyond the threshold, on either side of 0', () => {
    expect([2 * threshold, -2 * threshold].map((value) => isNegligible(value, 2, 3))).toEqual([false, false]);
  });

  it('holds for the eigenvalues of a zero kernel alone, where the norm is 0', () => {
    expect(isNegligible(0, 2, 0)).toBe(true);
    expect(isNegligible(Number.MIN_VALUE, 2, 0)).toBe(false);
  });
});

describe('squaringExceedsThreshold', () => {
  it('is where κ itself exceeds the threshold of a test ratio', () => {
    expect([1, 30, 30.1, Infinity, NaN].map(squaringExceedsThreshold)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('isWellConditioned', () => {
  it('draws the line at 100', () => {
    expect([1, 100, 101, Infinity, NaN].map(isWellConditioned)).toEqual([true, true, false, false, false]);
  });
});
