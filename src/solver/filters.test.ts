import fc from 'fast-check';
import { simplePositive } from '../arbitraries/numbers';
import { schedule, weight as anyWeight } from '../arbitraries/weights';
import { element } from '../arithmetic/element';
import { accumulation } from '../arithmetic/error-analysis/bounds/accumulation';
import { filterBound } from '../arithmetic/error-analysis/bounds/spectrum';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { type Rational, rational, rationalFromDouble } from '../arithmetic/exact/rational';
import { atMost, equalNumbers } from '../model/measurement';
import { effectiveRidge, filterPath, limitFilter, ridgeFilter, stepFilter } from './filters';

const options = { seed: 1, numRuns: 100 };

describe('ridgeFilter', () => {
  it('is d/(d+λ)', () => {
    expect(ridgeFilter(3, 1)).toBe(3 / 4);
  });

  it('removes a direction that the kernel does not see', () => {
    expect(ridgeFilter(0, 1 / 10)).toBe(0);
  });
});

describe('filterPath', () => {
  // With λ = 9 these eigenvalues have a = 1/10 and a = 1/20.
  const [larger, smaller] = [1, 9 / 19];

  it('gives the exact ratios R(2) = 44/21 and R(3) = 1688/821 of the counterexample', () => {
    const ratios = filterPath([larger, smaller], 9, [1 / 2, 1 / 2, 1 / 2]).map(
      (filter) => element(filter, 0) / element(filter, 1),
    );
    expect(ratios).toEqual([2, 44 / 21, 1688 / 821].map((ratio): unknown => expect.closeTo(ratio, 12)));
  });

  it('starts with the ridge filter whatever the first weight', () => {
    fc.assert(
      fc.property(anyWeight(), (weight) => {
        expect(filterPath([3, 1, 0], 1, [weight])).toEqual([[3 / 4, 1 / 2, 0]]);
      }),
      options,
    );
  });

  it('gives powers of the ridge filter without the ground truth', () => {
    expect(filterPath([1], 1, [0, 0, 0])).toEqual([[1 / 2], [1 / 4], [1 / 8]]);
  });

  it('stays at the ridge filter with the ground truth alone', () => {
    expect(filterPath([3], 1, [1, 1, 1])).toEqual([[3 / 4], [3 / 4], [3 / 4]]);
  });

  it('uses the weight of each step', () => {
    expect(filterPath([1], 1, [1, 0, 1 / 2])).toEqual([[1 / 2], [1 / 4], [5 / 16]]);
  });

  it('has no step without a weight, and no filter without an eigenvalue', () => {
    expect(filterPath([1], 1, [])).toEqual([]);
    expect(filterPath([], 1, [1, 0])).toEqual([[], []]);
  });

  it('falls from step to step towards the limit filter, for a constant weight', () => {
    fc.assert(
      fc.property(
        schedule({ schedule: 'constant' }),
        simplePositive(),
        simplePositive(),
        (weights, eigenvalue, ridge) => {
          const path = filterPath([eigenvalue], ridge, weights).map((filter) => element(filter, 0));
          const limit = limitFilter(eigenvalue, ridge, element(weights, 0));
          const bound = scalarBound(weights);
          expect(atMost('filters', path, [1, ...path], bound).ratio).toBeLessThan(testRatioThreshold);
          const floor = path.map(() => limit);
          expect(atMost('filters', floor, path, bound).ratio).toBeLessThan(testRatioThreshold);
        },
      ),
      options,
    );
  });
});

describe('stepFilter', () => {
  const eigenvalue = fc.oneof(fc.constant(0), simplePositive());

  it('is what the recursion gives, after any number of steps', () => {
    fc.assert(
      fc.property(
        eigenvalue,
        simplePositive(),
        anyWeight(),
        fc.integer({ min: 1, max: 50 }),
        (d, ridge, weight, steps) => {
          const weights = new Array<number>(steps).fill(weight);
          const expected = element(element(filterPath([d], ridge, weights), -1), 0);
          const scale = filterBound({
            points: 1,
            conditionNumber: (d + ridge) / ridge,
            accumulation: accumulation(weights),
            targetNorm: 1,
            systemNorm: 1,
          });
          const { ratio } = equalNumbers('b', stepFilter(d, ridge, weight, steps), expected, scale);
          expect(ratio).toBeLessThan(testRatioThreshold);
        },
      ),
      options,
    );
  });

  it('is 1 before the first step, and in the end the limit', () => {
    fc.assert(
      fc.property(eigenvalue, simplePositive(), anyWeight(), (d, ridge, weight) => {
        fc.pre(weight > 1e-3);
        expect(stepFilter(d, ridge, weight, 0)).toBe(1);
        expect(stepFilter(d, ridge, weight, 1e9)).toBeCloseTo(limitFilter(d, ridge, weight), 12);
      }),
      options,
    );
  });

  it('takes an eigenvalue below 0 for one that rounding has made of 0', () => {
    expect(stepFilter(-1e-20, 1, 0, 3)).toBe(0);
    expect(stepFilter(-1e-20, 1, 1 / 2, 3)).toBe(0);
  });

  it.each([
    [1e9, 1, 0],
    [3, 1e-8, 0],
    [1e9, 1, 1e-9],
    [7, 1e-9, 1e-10],
  ])('after a billion steps is right to the last digits: d = %d, λ = %d, α = %d', (d, ridge, weight) => {
    const steps = 1e9;
    const [D, L, A] = [rationalFromDouble(d), rationalFromDouble(ridge), rationalFromDouble(weight)];
    const ratio = rational(1).sub(A).mul(D).div(D.add(L));
    const power = powerOf(ratio, steps);
    const expected = A.mul(D).add(L.mul(power)).div(A.mul(D).add(L));
    expect(stepFilter(d, ridge, weight, steps) / expected.valueOf()).toBeCloseTo(1, 14);
  });

  /** ratio^exponent by repeated squaring, in integers that stand for multiples of 2^−200. */
  function powerOf(ratio: Rational, exponent: number): Rational {
    const bits = 200n;
    let square = (ratio.n << bits) / ratio.d;
    let power = 1n << bits;
    for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) power = (power * square) >> bits;
      square = (square * square) >> bits;
    }
    return rational(power, 1n << bits);
  }
});

describe('limitFilter', () => {
  it('is d/(d + λ/α)', () => {
    expect(limitFilter(1, 1, 1 / 3)).toBe(1 / 4);
  });

  it('is 0 without the ground truth', () => {
    expect(limitFilter(1, 1, 0)).toBe(0);
  });

  it('is 0, not NaN, without the ground truth in a direction that the kernel does not see', () => {
    expect(limitFilter(0, 1, 0)).toBe(0);
  });

  it('is a fixed point of the recursion', () => {
    fc.assert(
      fc.property(anyWeight(), simplePositive(), simplePositive(), (weight, eigenvalue, ridge) => {
        const limit = limitFilter(eigenvalue, ridge, weight);
        const next = ridgeFilter(eigenvalue, ridge) * (weight + (1 - weight) * limit);
        expect(equalNumbers('filter', next, limit, scalarBound([weight])).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });
});

describe('effectiveRidge', () => {
  it('is the ridge itself after one step', () => {
    expect(effectiveRidge(3, ridgeFilter(3, 1))).toBe(1);
  });

  it('has risen to 5/3 after two steps of weight 1/2 with d = λ = 1', () => {
    const filter = element(element(filterPath([1], 1, [1 / 2, 1 / 2]), 1), 0);
    expect(effectiveRidge(1, filter)).toBeCloseTo(5 / 3, 12);
  });

  it('ends at λ/α', () => {
    expect(effectiveRidge(1, limitFilter(1, 1, 1 / 3))).toBeCloseTo(3, 12);
  });

  it('is infinite in a direction that has been removed', () => {
    expect(effectiveRidge(1, 0)).toBe(Infinity);
    expect(effectiveRidge(0, 0)).toBe(Infinity);
  });
});

/** What rounding may do to the filter of a single known eigenvalue. */
function scalarBound(weights: readonly number[]): number {
  return filterBound({
    points: 1,
    conditionNumber: 1,
    accumulation: accumulation(weights),
    targetNorm: 1,
    systemNorm: 1,
  });
}
