import fc from 'fast-check';
import { formatRational, rational } from './rational';

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
