/**
 * Lz = b and then Lᵀx = z in place, for large L and one right-hand side. Four rows of L at a time: forwards, four sums
 * that do not wait for one another; backwards, one pass over what is left of z for four of its elements. Sums and
 * differences are those of the textbook, in its order, so that the solution is the same to the last bit.
 * @param lower n×n, row by row; nothing above the diagonal is read
 */
export function solveInPlace(lower: Float64Array, size: number, values: Float64Array): void {
  forwards(lower, size, values);
  backwards(lower, size, values);
}

function forwards(lower: Float64Array, size: number, values: Float64Array): void {
  let i = 0;
  for (; i + 4 <= size; i += 4) {
    const row0 = i * size;
    const row1 = row0 + size;
    const row2 = row1 + size;
    const row3 = row2 + size;
    let rest0 = values[i] as number;
    let rest1 = values[i + 1] as number;
    let rest2 = values[i + 2] as number;
    let rest3 = values[i + 3] as number;
    for (let k = 0; k < i; k++) {
      const value = values[k] as number;
      rest0 -= (lower[row0 + k] as number) * value;
      rest1 -= (lower[row1 + k] as number) * value;
      rest2 -= (lower[row2 + k] as number) * value;
      rest3 -= (lower[row3 + k] as number) * value;
    }
    values[i] = rest0;
    values[i + 1] = rest1;
    values[i + 2] = rest2;
    values[i + 3] = rest3;
    for (let row = i; row < i + 4; row++) finishForwards(lower, size, values, row, i);
  }
  for (; i < size; i++) finishForwards(lower, size, values, i, 0);
}

/** z_i, once what belongs to the columns before `first` has been taken off. */
function finishForwards(
  lower: Float64Array,
  size: number,
  values: Float64Array,
  i: number,
  first: number,
): void {
  let rest = values[i] as number;
  for (let k = first; k < i; k++) rest -= (lower[i * size + k] as number) * (values[k] as number);
  values[i] = rest / (lower[i * size + i] as number);
}

function backwards(lower: Float64Array, size: number, values: Float64Array): void {
  let i = size - 1;
  for (; i >= 3; i -= 4) {
    const first = i - 3;
    for (let row = i; row >= first; row--) finishBackwards(lower, size, values, row, first);
    const row0 = i * size;
    const row1 = row0 - size;
    const row2 = row1 - size;
    const row3 = row2 - size;
    const value0 = values[i] as number;
    const value1 = values[i - 1] as number;
    const value2 = values[i - 2] as number;
    const value3 = values[i - 3] as number;
    for (let k = 0; k < first; k++) {
      values[k] =
        (values[k] as number) -
        (lower[row0 + k] as number) * value0 -
        (lower[row1 + k] as number) * value1 -
        (lower[row2 + k] as number) * value2 -
        (lower[row3 + k] as number) * value3;
    }
  }
  for (; i >= 0; i--) finishBackwards(lower, size, values, i, 0);
}

/** x_i, and its share taken off the elements from `first` on. */
function finishBackwards(
  lower: Float64Array,
  size: number,
  values: Float64Array,
  i: number,
  first: number,
): void {
  const value = (values[i] as number) / (lower[i * size + i] as number);
  values[i] = value;
  for (let k = first; k < i; k++) values[k] = (values[k] as number) - (lower[i * size + k] as number) * value;
}
