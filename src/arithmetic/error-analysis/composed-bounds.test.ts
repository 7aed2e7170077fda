import fc from 'fast-check';
import {
  exponentialKernelBound,
  isLost,
  leastSquaresBound,
  lossBound,
  objectiveBound,
  optimalWeightBound,
  polynomialKernelBound,
  predictionErrorBound,
  rootLossBound,
} from './rounding-bounds';
import { testRatioThreshold } from './test-ratio';
import { smallestNormal, unitRoundoff } from './unit-roundoff';

const options = { seed: 1, numRuns: 300 };
const u = unitRoundoff.float64;
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

describe('the bounds around the optimal weight', () => {
  it('move a prediction by what its fit and the sums it enters lose', () => {
    expect(predictionErrorBound(u, 2, 3)).toBe(7 * u);
  });

  it('call p − q lost as long as rounding could have made it', () => {
    const difference = 2 * testRatioThreshold * u;
    expect(isLost(difference, u)).toBe(true);
    expect(isLost(2 * difference, u)).toBe(false);
  });

  it('call nothing lost of predictions that are exact', () => {
    expect(isLost(0, 0)).toBe(true);
    expect(isLost(Number.MIN_VALUE, 0)).toBe(false);
  });

  it('move √L by 2(1 + |α̂| + |α*|)ε', () => {
    expect(rootLossBound(u, -2, 3)).toBe(12 * u);
    expect(rootLossBound(u, 2, -3)).toBe(12 * u);
  });

  it('move L by 2√L ε + ε²', () => {
    expect(lossBound(3, 5)).toBe(39);
  });

  it('move α*‖p−q‖ by ε(1 + 3‖ỹ−q‖/‖p−q‖)', () => {
    expect(optimalWeightBound(u, 2, 4)).toBe(7 * u);
  });

  it('grow without bound as p approaches q', () => {
    expect(optimalWeightBound(u, 2 ** -40, 1)).toBeGreaterThan(optimalWeightBound(u, 2 ** -20, 1));
  });
});

describe('leastSquaresBound', () => {
  it('is rows·u·(κ‖x‖ + κ²‖r‖/‖A‖)', () => {
    const sizes = { rows: 3, largestSquare: 4, smallestSquare: 1, solutionNorm: 5, residualNorm: 7 };
    expect(leastSquaresBound(sizes)).toBe(3 * u * (2 * 5 + (4 * 7) / 2));
  });
});

describe('the bounds of kernels', () => {
  it('of a power are k(d+3)·u·S^k', () => {
    expect(polynomialKernelBound(2, 3, 4)).toBe(3 * (2 + 3) * u * 4 ** 3);
  });

  it('of an exponential are u·exp(−s)·(1 + (d+3)S), and no less than the smallest normal number', () => {
    expect(exponentialKernelBound(2, 1 / 2, 4)).toBeCloseTo((u / 2) * (1 + 5 * 4), 30);
    expect(exponentialKernelBound(2, 0, 1e6)).toBe(smallestNormal.float64);
  });
});
