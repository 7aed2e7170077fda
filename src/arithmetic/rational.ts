import { Fraction } from 'mathjs';

/** An exact rational number: mathjs's Fraction, whose numerator and denominator are arbitrarily long integers. */
export type Rational = InstanceType<typeof Fraction>;

/** numerator/denominator, exactly. @throws Error when the denominator is 0 */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

/** "44/21", "3", "-1/2": the form in which reports show exact numbers. */
export function formatRational(value: Rational): string {
  return value.toFraction();
}
