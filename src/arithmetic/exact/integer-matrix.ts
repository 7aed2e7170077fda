import { element } from '../element';
import { DivisionByZeroError } from './field';

/** A rational matrix as integers over one positive denominator. */
export interface IntegerMatrix {
  readonly entries: readonly (readonly bigint[])[];
  readonly denominator: bigint;
}

/** A B, with a common denominator that is not reduced. */
export function multiplyIntegers(left: IntegerMatrix, right: IntegerMatrix): IntegerMatrix {
  const columns = right.entries[0]?.length ?? 0;
  const entries = left.entries.map((row) =>
    Array.from({ length: columns }, (_, j) =>
      row.reduce((sum, entry, k) => (entry === 0n ? sum : sum + entry * at(right.entries, k, j)), 0n),
    ),
  );
  return { entries, denominator: left.denominator * right.denominator };
}

/**
 * A⁻¹ by fraction-free elimination of [A | I] (Bareiss 1968, with the rows above the pivot reduced as well): every
 * division is exact, every intermediate number is a minor of [A | I], and in the end det A · A⁻¹ is left.
 * @throws DivisionByZeroError where A is singular
 */
export function invertIntegers({ entries, denominator }: IntegerMatrix): IntegerMatrix {
  const size = entries.length;
  let rows = entries.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1n : 0n))]);
  let before = 1n;
  for (let k = 0; k < size; k++) {
    const pivotRow = rows.findIndex((row, i) => i >= k && element(row, k) !== 0n);
    if (pivotRow < 0) throw new DivisionByZeroError('the matrix is singular');
    // A row exchange flips the sign of the minors; their signs are not used.
    [rows[k], rows[pivotRow]] = [element(rows, pivotRow), element(rows, k)];
    const pivotEntries = element(rows, k);
    const pivot = element(pivotEntries, k);
    const divisor = before;
    rows = rows.map((row, i) => {
      if (i === k) return row;
      const multiplier = element(row, k);
      return row.map((entry, j) => (entry * pivot - multiplier * element(pivotEntries, j)) / divisor);
    });
    before = pivot;
  }
  const sign = before < 0n ? -1n : 1n;
  const inverse = rows.map((row) => row.slice(size).map((entry) => entry * sign * denominator));
  return lowestTerms({ entries: inverse, denominator: before * sign });
}

/** The dimension of the null space of a square matrix of integers, by the same elimination below the pivots alone. */
export function nullityOfIntegers({ entries }: IntegerMatrix): number {
  let rows = entries;
  let divisor = 1n;
  for (let column = 0; column < entries.length; column++) {
    const pivotEntries = rows.find((row) => element(row, column) !== 0n);
    if (pivotEntries === undefined) continue;
    const pivot = element(pivotEntries, column);
    const before = divisor;
    rows = rows
      .filter((row) => row !== pivotEntries)
      .map((row) =>
        row.map((entry, j) => (entry * pivot - element(row, column) * element(pivotEntries, j)) / before),
      );
    divisor = pivot;
  }
  return rows.length;
}

/** The same matrix over the least denominator. */
export function lowestTerms({ entries, denominator }: IntegerMatrix): IntegerMatrix {
  let common = denominator;
  for (const row of entries) {
    for (const entry of row) {
      if (common === 1n) return { entries, denominator };
      common = greatestCommonDivisor(common, entry);
    }
  }
  return {
    entries: entries.map((row) => row.map((entry) => entry / common)),
    denominator: denominator / common,
  };
}

/** gcd(a, b) > 0 for a > 0 */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function at(rows: readonly (readonly bigint[])[], i: number, j: number): bigint {
  return element(element(rows, i), j);
}
