import { digitsLeft, digitsLeftAt, digitsOf, isHalfGone } from './digits';

describe('digits', () => {
  it('are as many as the precision holds', () => {
    expect(digitsOf('float64')).toBeCloseTo(15.95, 2);
    expect(digitsOf('float32')).toBeCloseTo(7.22, 2);
  });

  it.each([
    [0, 15.95],
    [1e-20, 15.95],
    [1e-3, 3],
    [1, 0],
    [1e5, 0],
    [Infinity, 0],
    [NaN, 0],
  ])('a relative error of %d leaves %d', (error, digits) => {
    expect(digitsLeft(error, 'float64')).toBeCloseTo(digits, 2);
  });

  it('are lost to κ and to the test ratio alike', () => {
    expect(digitsLeftAt(1, 1, 'float64')).toBeCloseTo(15.95, 2);
    expect(digitsLeftAt(1e4, 1, 'float64')).toBeCloseTo(11.95, 2);
    expect(digitsLeftAt(1e4, 1e4, 'float64')).toBeCloseTo(7.95, 2);
    expect(digitsLeftAt(1e4, 1, 'float32')).toBeCloseTo(3.22, 2);
    expect(digitsLeftAt(1e4, 0, 'float64')).toBeCloseTo(15.95, 2);
    expect(digitsLeftAt(1e4, NaN, 'float64')).toBe(0);
  });

  it('are half gone below half of what the precision holds', () => {
    expect([7.9, 8].map((digits) => isHalfGone(digits, 'float64'))).toEqual([true, false]);
    expect([3.6, 3.7].map((digits) => isHalfGone(digits, 'float32'))).toEqual([true, false]);
  });
});
