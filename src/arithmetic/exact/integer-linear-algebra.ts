import type { Dense } from './dense';
import type { FastLinearAlgebra } from './field';
import {
  greatestCommonDivisor,
  type IntegerMatrix,
  invertIntegers,
  lowestTerms,
  multiplyIntegers,
  nullityOfIntegers,
} from './integer-matrix';

/** How a rational number is read and made. */
interface Terms<T> {
  /** with a positive denominator, not necessarily in lowest terms */
  readonly read: (value: T) => { readonly numerator: bigint; readonly denominator: bigint };
  readonly make: (numerator: bigint, denominator: bigint) => T;
}

/**
 * Products and solutions of rational matrices on integers over one denominator: reducing a fraction after every
 * operation, as a field does, takes nearly all the time of exact linear algebra.
 */
export function integerLinearAlgebra<T>({ read, make }: Terms<T>): FastLinearAlgebra<T> {
  const fractionsOf = ({ entries, denominator }: IntegerMatrix): Dense<T> =>
    entries.map((row) => row.map((numerator) => make(numerator, denominator)));

  /** A matrix over the least common denominator of its entries. */
  const integersOf = (matrix: Dense<T>): IntegerMatrix => {
    const rows = matrix.map((row) => row.map(read));
    let common = 1n;
    for (const { denominator } of rows.flat()) {
      if (denominator === common || common % denominator === 0n) continue;
      common *= denominator / greatestCommonDivisor(denominator, common);
    }
    return {
      entries: rows.map((row) => row.map(({ numerator, denominator }) => numerator * (common / denominator))),
      denominator: common,
    };
  };

  return {
    multiply: (left, right) => fractionsOf(multiplyIntegers(integersOf(left), integersOf(right))),
    eliminate(matrix) {
      const inverse = invertIntegers(integersOf(matrix));
      return (rightHandSide) =>
        fractionsOf(lowestTerms(multiplyIntegers(inverse, integersOf(rightHandSide))));
    },
    nullity: (matrix) => nullityOfIntegers(integersOf(matrix)),
  };
}
