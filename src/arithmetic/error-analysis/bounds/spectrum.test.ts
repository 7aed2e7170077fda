import { testRatioThreshold } from '../test-ratio';
import { u } from './roundoff';
import { eigenvalueBound, filterBound, isNegligible } from './spectrum';

describe('eigenvalueBound', () => {
  it('is n·u·‖K‖', () => {
    expect(eigenvalueBound(2, 3)).toBe(6 * u);
  });
});

describe('filterBound', () => {
  it('is n·u·κ·T, whatever the targets', () => {
    expect(
      filterBound({ points: 2, conditionNumber: 3, accumulation: 5, targetNorm: 7, systemNorm: 1 }),
    ).toBe(30 * u);
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
