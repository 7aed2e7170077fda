import { formatDecimal, type Rational, rationalFromDecimal } from './rational';

/** As many digits as mathjs computes with unless it is told otherwise. */
const workingDigits = 64;

/**
 * e^x with so many significant digits, 62 at most, by decimal.js, which mathjs has for numbers of any precision: shares
 * nothing with `exponential` but the result.
 */
export function decimalExponential(exponent: Rational, digits: number): Rational {
  const { bignumber, exp } = loadDecimals();
  return rationalFromDecimal(exp(bignumber(formatDecimal(exponent, workingDigits))).toPrecision(digits));
}

interface Decimals {
  readonly bignumber: (text: string) => object;
  readonly exp: (value: object) => { readonly toPrecision: (digits: number) => string };
}

/** As in `rational`: few runs need it, and an import would load it at start-up. */
function loadDecimals(): Decimals {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('mathjs') as Decimals;
}
