import { formatDecimal, type Rational, rationalFromDecimal } from './rational';

/** The default number of digits of mathjs. */
const workingDigits = 64;

/**
 * e^x to the given number of significant digits, 62 at most, by decimal.js, which is part of mathjs. An independent
 * check of `exponential`: the two share no code.
 */
export function decimalExponential(exponent: Rational, digits: number): Rational {
  const { bignumber, exp } = loadDecimals();
  return rationalFromDecimal(exp(bignumber(formatDecimal(exponent, workingDigits))).toPrecision(digits));
}

interface Decimals {
  readonly bignumber: (text: string) => object;
  readonly exp: (value: object) => { readonly toPrecision: (digits: number) => string };
}

/** Loaded on demand, as in `rational`: few runs need it, and an import would load it at start-up. */
function loadDecimals(): Decimals {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('../mathjs') as Decimals;
}
