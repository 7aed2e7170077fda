import fc, { type Arbitrary } from 'fast-check';
import { type Dense, eliminate, multiply } from './dense';
import { DivisionByZeroError, type Field } from './field';
import { type Fraction, fraction, fractionField, toRational } from './fraction-field';
import { formatRational, type Rational } from './rational';
import { rationalField } from './rational-field';

const whole = fc.integer({ min: -20, max: 20 });
const anyFraction = fc.tuple(whole, fc.integer({ min: 1, max: 12 })).map(([n, d]) => fraction(n, d));
const text = (value: Fraction): string => formatRational(toRational(value));
const texts = (rows: Dense<Fraction>): string[][] => rows.map((row) => row.map(text));

function matrices(rows: number, columns: number): Arbitrary<Fraction[][]> {
  const row = fc.array(anyFraction, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** The rational numbers without any other linear algebra than that of fields. */
const plainRationals: Field<Rational> = { ...rationalField, matrices: undefined };

/** What a computation gives, or the kind of error it throws. */
function outcomeOf(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return (error as Error).constructor;
  }
}

describe('fractions that are not in lowest terms', () => {
  it.each(['add', 'subtract', 'multiply', 'divide'] as const)('%s as rational numbers do', (operation) => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        fc.pre(operation !== 'divide' || !fractionField.isZero(b));
        const expected = rationalField[operation](toRational(a), toRational(b));
        expect(text(fractionField[operation](a, b))).toBe(formatRational(expected));
      }),
    );
  });

  it('compare as rational numbers do, whatever their terms', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(Math.sign(fractionField.compare(a, b))).toBe(
          Math.sign(rationalField.compare(toRational(a), toRational(b))),
        );
      }),
    );
    expect(fractionField.compare(fraction(2, -4), fraction(-3, 6))).toBe(0);
  });

  it('do not divide by 0', () => {
    expect(() => fractionField.divide(fraction(1), fraction(0))).toThrow(DivisionByZeroError);
    expect(() => fractionField.divide(fraction(0), fraction(0))).toThrow(DivisionByZeroError);
    expect(() => fraction(1, 0)).toThrow(DivisionByZeroError);
  });

  it('are reduced where they grow long', () => {
    let value = fraction(1, 3);
    for (let i = 0; i < 5000; i++) value = fractionField.multiply(value, fraction(6, 6));
    expect(text(value)).toBe('1/3');
    expect(value.denominator < 2n ** 4200n).toBe(true);
  });
});

describe('linear algebra on integers over one denominator', () => {
  it('gives the products that the field gives', () => {
    fc.assert(
      fc.property(matrices(2, 3), matrices(3, 2), (a, b) => {
        const expected = multiply(plainRationals, a.map((row) => row.map(toRational)), b.map((row) => row.map(toRational))); // prettier-ignore
        expect(texts(multiply(fractionField, a, b))).toEqual(expected.map((row) => row.map(formatRational)));
      }),
    );
  });

  it.each([1, 2, 3, 5])('solves %i equations as elimination in the field does', (size) => {
    fc.assert(
      fc.property(matrices(size, size), matrices(size, 2), (a, b) => {
        const rational = (rows: Dense<Fraction>) => rows.map((row) => row.map(toRational));
        const expected = outcomeOf(() =>
          eliminate(plainRationals, rational(a))(rational(b)).map((row) => row.map(formatRational)),
        );
        expect(outcomeOf(() => texts(eliminate(fractionField, a)(b)))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('exchanges rows where a pivot vanishes, and finds what is singular', () => {
    const over = (rows: number[][]): Fraction[][] => rows.map((row) => row.map((entry) => fraction(entry)));
    const [swap, singular] = [over([[0, 2], [3, 0]]), over([[1, 2], [2, 4]])]; // prettier-ignore
    expect(texts(eliminate(fractionField, swap)(over([[1], [1]])))).toEqual([['1/3'], ['1/2']]);
    expect(() => eliminate(fractionField, singular)).toThrow(DivisionByZeroError);
  });
});
