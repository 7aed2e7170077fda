/**
 * Forward substitution Lz = b, then backward substitution Lᵀx = z, in place, for large L and one right-hand side. Both
 * take panels of four rows of L: forwards as four independent sums, backwards as one pass over z for four elements of x.
 * Sums and differences are the textbook's, in its order, which makes the solution equal bit for bit.
 * Source: Golub & Van Loan, "Matrix Computations", section 3.1.
 * @param lower L, n×n, row by row; nothing above the diagonal is read
 * @param values b, of length n; x takes its place
 */
export function solveInPlace(lower: Float64Array, size: number, values: Float64Array): void {
  substituteForwards(lower, size, values);
  substituteBackwards(lower, size, values);
}

function substituteForwards(lower: Float64Array, size: number, values: Float64Array): void {
  let i = 0;
  for (; i + 4 <= size; i += 4) {
    const row0 = i * size;
    const row1 = row0 + size;
    const row2 = row1 + size;
    const row3 = row2 + size;
    let rest0 = values[i];
    let rest1 = values[i + 1];
    let rest2 = values[i + 2];
    let rest3 = values[i + 3];
    for (let k = 0; k < i; k++) {
      const value = values[k];
      rest0 -= lower[row0 + k] * value;
      rest1 -= lower[row1 + k] * value;
      rest2 -= lower[row2 + k] * value;
      rest3 -= lower[row3 + k] * value;
    }
    values[i] = rest0;
    values[i + 1] = rest1;
    values[i + 2] = rest2;
    values[i + 3] = rest3;
    for (let row = i; row < i + 4; row++) solveForwards(lower, size, values, row, i);
  }
  for (; i < size; i++) solveForwards(lower, size, values, i, 0);
}

/** z_i, after the products with z_k for k < first have been subtracted. */
function solveForwards(
  lower: Float64Array,
  size: number,
  values: Float64Array,
  i: number,
  first: number,
): void {
  let rest = values[i];
  for (let k = first; k < i; k++) rest -= lower[i * size + k] * values[k];
  values[i] = rest / lower[i * size + i];
}

function substituteBackwards(lower: Float64Array, size: number, values: Float64Array): void {
  let i = size - 1;
  for (; i >= 3; i -= 4) {
    const first = i - 3;
    for (let row = i; row >= first; row--) solveBackwards(lower, size, values, row, first);
    const row0 = i * size;
    const row1 = row0 - size;
    const row2 = row1 - size;
    const row3 = row2 - size;
    const value0 = values[i];
    const value1 = values[i - 1];
    const value2 = values[i - 2];
    const value3 = values[i - 3];
    for (let k = 0; k < first; k++) {
      values[k] =
        values[k] -
        lower[row0 + k] * value0 -
        lower[row1 + k] * value1 -
        lower[row2 + k] * value2 -
        lower[row3 + k] * value3;
    }
  }
  for (; i >= 0; i--) solveBackwards(lower, size, values, i, 0);
}

/** x_i, and the subtraction of l_ik x_i from the elements first ≤ k < i. */
function solveBackwards(
  lower: Float64Array,
  size: number,
  values: Float64Array,
  i: number,
  first: number,
): void {
  const value = values[i] / lower[i * size + i];
  values[i] = value;
  for (let k = first; k < i; k++) values[k] = values[k] - lower[i * size + k] * value;
}
