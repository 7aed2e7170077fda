import { isWellConditioned, squaringExceedsThreshold } from './conditioning';

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
