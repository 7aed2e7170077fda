import fc from 'fast-check';
import { addToDiagonal, combine, eliminate, innerProductOver, multiply, nullity } from './dense';
import { DivisionByZeroError, type Field } from './field';
import { formatRational, type Rational, rational } from './rational';
import { rationalField } from './rational-field';

const over = (rows: readonly (readonly number[])[]): Rational[][] =>
  rows.map((row) => row.map((x) => rational(x)));
const text = (rows: readonly (readonly Rational[])[]): string[][] =>
  rows.map((row) => row.map(formatRational));

const square = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  }),
);

/** What a computation gives, or the kind of error it throws. */
function outcomeOf(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return (error as Error).constructor;
  }
}

const fields: readonly (readonly [string, Field<Rational>])[] = [
  ['by the operations of the field', { ...rationalField, matrices: undefined }],
  ['on integers', rationalField],
];

describe.each(fields)('dense linear algebra over a field, %s', (_, field) => {
  it('multiplies, combines and sums', () => {
    const [a, b] = [over([[1, 2], [3, 4]]), over([[0, 1], [1, 1]])]; // prettier-ignore
    expect(text(multiply(field, a, b))).toEqual([['2', '3'], ['4', '7']]); // prettier-ignore
    expect(text(combine(field, rational(2), a, rational(-1), b))).toEqual([['2', '3'], ['5', '7']]); // prettier-ignore
    expect(text(addToDiagonal(field, a, rational(1, 2)))).toEqual([['3/2', '2'], ['3', '9/2']]); // prettier-ignore
    expect(formatRational(innerProductOver(field, a, b))).toBe('9');
  });

  it('solves what it can and refuses what is singular', () => {
    fc.assert(
      fc.property(square, (rows) => {
        const matrix = over(rows);
        const solution = matrix.map((_, i) => [rational(i + 1, 3)]);
        const rightHandSide = multiply(field, matrix, solution);
        const solve = (): string[][] => text(eliminate(field, matrix)(rightHandSide));
        const singular = nullity(field, matrix) > 0;
        expect(outcomeOf(solve)).toEqual(singular ? DivisionByZeroError : text(solution));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('exchanges rows where a pivot is 0', () => {
    const matrix = over([[0, 1, 0], [0, 0, 2], [4, 0, 0]]); // prettier-ignore
    const solve = eliminate(field, matrix);
    expect(text(solve(over([[1], [2], [3]])))).toEqual([['3/4'], ['1'], ['1']]);
  });

  it.each<[number, number[][]]>([
    [0, [[1, 2], [2, 5]]],
    [1, [[1, 2], [2, 4]]],
    [2, [[0, 0, 0], [0, 0, 0], [0, 0, 7]]],
    [3, [[0, 0, 0], [0, 0, 0], [0, 0, 0]]],
  ])('knows a null space of dimension %i', (dimension, rows) => {
    expect(nullity(field, over(rows))).toBe(dimension);
  }); // prettier-ignore
});
