import { canBeSquared, squareIsFinite } from './range';

describe('canBeSquared', () => {
  it.each([0, 1, 1e15, 1e-12])('holds for %d in single precision', (size) => {
    expect(canBeSquared('float32', size)).toBe(true);
  });

  it.each([1e19, 1e-19, 1e200, 1e-310, NaN, Infinity])('does not hold for %d in single precision', (size) => {
    expect(canBeSquared('float32', size)).toBe(false);
  });
});

describe('squareIsFinite', () => {
  it('is about overflow alone', () => {
    const sizes = [0, 1e-310, 1e150, 1e155, 1e200, NaN];
    expect(sizes.map((size) => squareIsFinite('float64', size))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
