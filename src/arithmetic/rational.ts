import type { Fraction as MathjsFraction } from 'mathjs';

/** An exact rational number: mathjs's Fraction, whose numerator and denominator are arbitrarily long integers. */
export type Rational = MathjsFraction;

type FractionClass = new (numerator: bigint, denominator: bigint) => Rational;

let fractionClass: FractionClass | undefined;

/** numerator/denominator, exactly. @throws Error when the denominator is 0 */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  fractionClass ??= loadFraction();
  return new fractionClass(BigInt(numerator), BigInt(denominator));
}

/** "44/21", "3", "-1/2": the form in which reports show exact numbers. */
export function formatRational(value: Rational): string {
  return value.toFraction();
}

/** Loading mathjs takes longer than everything else at start-up together, and few runs need exact arithmetic. */
function loadFraction(): FractionClass {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start-up
  const { Fraction } = require('mathjs') as { Fraction: FractionClass };
  return Fraction;
}
