import { unitFor } from './power-of-two';

describe('unitFor', () => {
  it.each([0, 1, 3, 1e100, 1e-100, NaN, Infinity])('is 1 for %d', (size) => {
    expect(unitFor(size)).toBe(1);
  });

  it.each([1e200, 1e-200, 1e300, 1e-290, Number.MAX_VALUE])('brings %d close to 1', (size) => {
    expect(size / unitFor(size)).toBeGreaterThan(1 / 2 ** 25);
    expect(size / unitFor(size)).toBeLessThan(2 ** 25);
  });

  it.each([1e200, 1e-200, 1e-310, Number.MIN_VALUE])('can be undone exactly: %d', (size) => {
    expect((size / unitFor(size)) * unitFor(size)).toBe(size);
  });

  it('makes the square of every double representable', () => {
    for (const size of [Number.MAX_VALUE, 1e200, 1e-200, 1e-310, Number.MIN_VALUE]) {
      const square = (size / unitFor(size)) ** 2;
      expect(square).toBeGreaterThan(0);
      expect(square).toBeLessThan(Infinity);
    }
  });
});
