import fc from 'fast-check';
import { formatDecimal, formatRational, rational, rationalFromDecimal, rationalFromDouble } from './rational';

const options = { seed: 1, numRuns: 300 };
const anyRational = fc
  .tuple(fc.bigInt(), fc.bigInt({ min: 1n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('rational', () => {
  it('is exact where floating point is not', () => {
    const sum = rational(1, 10).add(rational(2, 10));
    expect(sum.equals(rational(3, 10))).toBe(true);
  });

  it('is an integer without a denominator', () => {
    expect(formatRational(rational(7))).toBe('7');
  });

  it('holds integers of any length', () => {
    const large = 2n ** 200n + 1n;
    expect(formatRational(rational(large, 2n ** 200n))).toBe(`${large}/${2n ** 200n}`);
  });

  it('refuses a denominator of 0', () => {
    expect(() => rational(1, 0)).toThrow('Division by Zero');
  });

  it('refuses a numerator that is no integer', () => {
    expect(() => rational(0.5)).toThrow(RangeError);
  });
});

describe('formatRational', () => {
  it.each([
    [88, 42, '44/21'],
    [6, 2, '3'],
    [1, -2, '-1/2'],
    [0, 5, '0'],
  ])('writes %i over %i as %s', (numerator, denominator, text) => {
    expect(formatRational(rational(numerator, denominator))).toBe(text);
  });

  it('loses nothing: its two halves are the number again', () => {
    fc.assert(
      fc.property(anyRational, (value) => {
        const [numerator = '', denominator = '1'] = formatRational(value).split('/');
        expect(rational(BigInt(numerator), BigInt(denominator)).equals(value)).toBe(true);
      }),
      options,
    );
  });
});

describe('rationalFromDecimal', () => {
  it.each([
    ['0.1', '1/10'],
    ['-1.25', '-5/4'],
    ['1e-7', '1/10000000'],
    ['+1.5e+3', '1500'],
    ['-0', '0'],
  ])('reads %s as %s', (text, fraction) => {
    expect(formatRational(rationalFromDecimal(text))).toBe(fraction);
  });

  it.each(['', '.', 'NaN', '1/3', '0x10', ' 1'])('refuses "%s"', (text) => {
    expect(() => rationalFromDecimal(text)).toThrow(RangeError);
  });
});

describe('rationalFromDouble', () => {
  it('is the double, not the decimal it prints as', () => {
    expect(formatRational(rationalFromDouble(0.1))).toBe('3602879701896397/36028797018963968');
  });

  it('is the same double again', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatDecimal(rationalFromDouble(value), 17))).toBe(value + 0);
      }),
      options,
    );
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => rationalFromDouble(value)).toThrow(RangeError);
  });
});

describe('formatDecimal', () => {
  it.each<[number, number, number, string]>([
    [1, 3, 5, '3.3333e-1'],
    [-2, 3, 5, '-6.6667e-1'],
    [99999, 100, 3, '1e3'],
    [1, 8, 50, '1.25e-1'],
    [7, 1, 1, '7'],
    [0, 5, 10, '0'],
    [1000, 1, 10, '1e3'],
    [999, 1000, 3, '9.99e-1'],
    [15, 10, 1, '2'],
  ])('writes %i/%i with %i digits as %s', (numerator, denominator, digits, text) => {
    expect(formatDecimal(rational(numerator, denominator), digits)).toBe(text);
  });
});
