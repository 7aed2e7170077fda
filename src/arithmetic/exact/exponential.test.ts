import { decimalExponential } from './decimal-exponential';
import { exponential } from './exponential';
import { formatDecimal, type Rational, rational } from './rational';

/** Known to 50 digits from tables. */
const tabulated: readonly (readonly [string, Rational, string])[] = [
  ['e', rational(1), '2.7182818284590452353602874713526624977572470937'],
  ['e⁻¹', rational(-1), '3.678794411714423215955237701614608674458111310318e-1'],
  ['1', rational(0), '1'],
];

describe.each([
  ['Taylor’s series', exponential],
  ['decimal.js', decimalExponential],
])('the exponential function by %s', (_, compute) => {
  it.each(tabulated)('gives %s', (_, exponent, digits) => {
    const shown = digits.replace(/e.*/, '').length - 1;
    expect(formatDecimal(compute(exponent, 60), shown || 1)).toBe(digits);
  });

  it.each([
    [1, 3],
    [-1, 1000],
    [-700, 3],
    [-1234, 1],
    [-1, 10 ** 9],
    [50, 7],
  ])('has a logarithm of %d/%d, as far as doubles can tell', (numerator, denominator) => {
    const text = formatDecimal(compute(rational(numerator, denominator), 60), 17);
    const [mantissa = '', power = '0'] = text.split('e');
    const logarithm = Math.log(Number(mantissa)) + Number(power) * Math.LN10;
    expect(logarithm).toBeCloseTo(numerator / denominator, 10);
  });
});

describe('the two ways to the exponential function', () => {
  it.each([
    [-80, 1],
    [-1, 7],
    [-1080, 1],
    [-123456789, 2 ** 20],
    [3, 2],
  ])('agree on 60 digits of e^(%d/%d)', (numerator, denominator) => {
    const exponent = rational(numerator, denominator);
    const shown = [exponential(exponent, 61), decimalExponential(exponent, 61)].map((value) =>
      formatDecimal(value, 60),
    );
    expect(shown[0]).toBe(shown[1]);
  });
});
