import fc from 'fast-check';
import { addDyadic, dyadic, multiplyDyadic, nearestDouble } from './dyadic';
import { formatDecimal, rationalFromDouble } from './rational';

const finite = fc.double({ noDefaultInfinity: true, noNaN: true });
const moderate = fc
  .double({ min: -1e50, max: 1e50, noNaN: true })
  .filter((x) => x === 0 || Math.abs(x) > 1e-50);

describe('a dyadic number', () => {
  it.each([0, 1, -1, 0.1, -0.75, 2 ** -1074, 2 ** -1022, 2 ** -1022 - 2 ** -1074, Number.MAX_VALUE])(
    'is %d',
    (value) => {
      expect(nearestDouble(dyadic(value))).toBe(value);
    },
  );

  it('is any finite double', () => {
    fc.assert(fc.property(finite, (value) => nearestDouble(dyadic(value)) === (value === 0 ? 0 : value)));
  });

  it.each([NaN, Infinity, -Infinity])('is not %d', (value) => {
    expect(() => dyadic(value)).toThrow(RangeError);
  });

  it('is added and multiplied as fractions are', () => {
    fc.assert(
      fc.property(moderate, moderate, moderate, (a, b, c) => {
        const exact = rationalFromDouble(a).mul(rationalFromDouble(b)).add(rationalFromDouble(c));
        const value = addDyadic(multiplyDyadic(dyadic(a), dyadic(b)), dyadic(c));
        expect(nearestDouble(value)).toBe(Number(formatDecimal(exact, 40)));
      }),
    );
  });

  it('keeps what doubles lose', () => {
    const sum = [1, 2 ** 60, -(2 ** 60)].map(dyadic).reduce(addDyadic);
    expect(nearestDouble(sum)).toBe(1);
  });

  it('may have a significand beyond the largest double', () => {
    const huge = Array.from({ length: 40 }, () => dyadic(0.7)).reduce(multiplyDyadic);
    expect(nearestDouble(huge)).toBeCloseTo(0.7 ** 40, 15);
  });
});
