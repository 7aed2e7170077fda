import { addToDiagonal, type Dense, nullity } from './dense';
import { type Rational, rational, rationalFromDouble } from './rational';
import { rationalField } from './rational-field';

/** Fractions with longer denominators are harder to read than decimals. */
const longestDenominator = 1_000_000n;

/**
 * The eigenvalues of a symmetric matrix, exactly and descending, where all of them are fractions with a short
 * denominator; undefined otherwise. A guess d is accepted only if K − dI is exactly singular, with the nullity of K −
 * dI as its multiplicity.
 * @param approximations the n eigenvalues in floating point, as guesses
 */
export function rationalEigenvalues(
  matrix: Dense<Rational>,
  approximations: readonly number[],
): Rational[] | undefined {
  const found: Rational[] = [];
  for (const guess of approximations.flatMap(convergents)) {
    if (found.some((known) => known.equals(guess))) continue;
    const multiplicity = nullity(rationalField, addToDiagonal(rationalField, matrix, guess.neg()));
    for (let i = 0; i < multiplicity; i++) found.push(guess);
    if (found.length === matrix.length) return found.sort((a, b) => b.compare(a));
  }
  return undefined;
}

/** The convergents of the continued fraction of a double: its best approximations by short fractions. */
function convergents(value: number): Rational[] {
  const list: Rational[] = [];
  let rest = rationalFromDouble(value);
  let [before, last] = [
    { numerator: 0n, denominator: 1n },
    { numerator: 1n, denominator: 0n },
  ];
  for (;;) {
    const whole = rest.floor();
    const next = {
      numerator: whole.s * whole.n * last.numerator + before.numerator,
      denominator: whole.s * whole.n * last.denominator + before.denominator,
    };
    if (next.denominator > longestDenominator) return list;
    list.push(rational(next.numerator, next.denominator));
    const remainder = rest.sub(whole);
    if (remainder.n === 0n) return list;
    rest = remainder.inverse();
    [before, last] = [last, next];
  }
}
