import { type Rational, rational } from './rational';

/**
 * e^x to the given number of significant digits: the Taylor series of x/2^h with |x/2^h| < 1, squared h times, in fixed
 * point (integer multiples of 2^−bits).
 */
export function exponential(exponent: Rational, digits: number): Rational {
  const magnitude = Math.ceil(Math.abs(exponent.valueOf()));
  const halvings = magnitude === 0 ? 0 : Math.ceil(Math.log2(magnitude)) + 1;
  // Squaring doubles the relative error, and fixed point has few significant bits for small values.
  const bits = BigInt(Math.ceil(digits * Math.log2(10)) + halvings + Math.ceil(magnitude * Math.LOG2E) + 32);
  const { s: sign, n: numerator, d: denominator } = exponent;
  const reduced = (sign * numerator * 2n ** bits) / (denominator * 2n ** BigInt(halvings));
  let sum = 0n;
  let term = 2n ** bits;
  for (let k = 1n; term !== 0n; k++) {
    sum += term;
    term = (term * reduced) / (k * 2n ** bits);
  }
  for (let squaring = 0; squaring < halvings; squaring++) sum = (sum * sum) / 2n ** bits;
  return rational(sum, 2n ** bits);
}
