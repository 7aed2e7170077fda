import { isWellConditioned } from './conditioning';

describe('isWellConditioned', () => {
  it('draws the line at 100', () => {
    expect([1, 100, 101, Infinity, NaN].map(isWellConditioned)).toEqual([true, true, false, false, false]);
  });
});
