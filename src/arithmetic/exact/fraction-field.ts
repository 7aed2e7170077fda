import { DivisionByZeroError, type OrderedField } from './field';
import { integerLinearAlgebra } from './integer-linear-algebra';
import { greatestCommonDivisor } from './integer-matrix';
import { type Rational, rational } from './rational';

/**
 * A rational number that need not be in lowest terms, with a positive denominator. Reducing after every operation, as
 * `Rational` does, takes nearly all the time of exact linear algebra; here it is done only where numbers grow long.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Numerators and denominators beyond this are reduced. */
const longDenominator = 2n ** 4096n;

/** @throws DivisionByZeroError where the denominator is 0 */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  return quotient(BigInt(numerator), BigInt(denominator));
}

/** The same number as reports show it. */
export function toRational({ numerator, denominator }: Fraction): Rational {
  return rational(numerator, denominator);
}

const zero: Fraction = { numerator: 0n, denominator: 1n };
const one: Fraction = { numerator: 1n, denominator: 1n };

/** The rational numbers, for long computations; linear algebra runs on integers over one common denominator. */
export const fractionField: OrderedField<Fraction> = {
  zero,
  one,
  add: (a, b) => sum(a, b.numerator, b.denominator),
  subtract: (a, b) => sum(a, -b.numerator, b.denominator),
  multiply: (a, b) =>
    a.numerator === 0n || b.numerator === 0n
      ? zero
      : reducedIfLong(a.numerator * b.numerator, a.denominator * b.denominator),
  divide: (a, b) =>
    a.numerator === 0n && b.numerator !== 0n
      ? zero
      : quotient(a.numerator * b.denominator, a.denominator * b.numerator),
  isZero: ({ numerator }) => numerator === 0n,
  compare(a, b) {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  },
  matrices: integerLinearAlgebra<Fraction>({
    read: (value) => value,
    make: (numerator, denominator) => ({ numerator, denominator }),
  }),
};

function sum({ numerator, denominator }: Fraction, other: bigint, otherDenominator: bigint): Fraction {
  if (other === 0n) return { numerator, denominator };
  // Entries of one matrix share their denominator.
  if (denominator === otherDenominator) return { numerator: numerator + other, denominator };
  if (numerator === 0n) return { numerator: other, denominator: otherDenominator };
  return reducedIfLong(numerator * otherDenominator + other * denominator, denominator * otherDenominator);
}

function quotient(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new DivisionByZeroError('division by the rational number 0');
  return denominator < 0n ? reducedIfLong(-numerator, -denominator) : reducedIfLong(numerator, denominator);
}

function reducedIfLong(numerator: bigint, denominator: bigint): Fraction {
  if (denominator < longDenominator) return { numerator, denominator };
  const common = greatestCommonDivisor(denominator, numerator);
  return { numerator: numerator / common, denominator: denominator / common };
}
