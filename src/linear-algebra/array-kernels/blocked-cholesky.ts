/** So many columns at a time: four rows of them and their partners stay in the fastest cache. */
const panelWidth = 48;

/**
 * A = LLᵀ in place, for large A: L takes the place of the lower triangle, and what is above the diagonal means nothing
 * afterwards. Panel by panel: its square on the diagonal, the rows below it, and what it takes off everything to the
 * right. Each element loses the same products in the same order as in the textbook's l_ij = (a_ij − Σ_{k<j} l_ik l_jk)/l_jj,
 * so that L is the same to the last bit.
 * @param elements n×n, row by row; only the lower triangle is read
 * @returns whether all pivots were positive; where one was not, or was NaN, `elements` mean nothing
 */
export function factorInPlace(elements: Float64Array, size: number): boolean {
  for (let first = 0; first < size; first += panelWidth) {
    const end = Math.min(first + panelWidth, size);
    if (!factorDiagonal(elements, size, first, end)) return false;
    let row = end;
    for (; row + 4 <= size; row += 4) {
      finishFourRows(elements, size, row, first, end);
      // Some of what lies above the diagonal is computed with the rest, and never read.
      for (let column = end; column < row + 4; column += 2) {
        takeOffFourByTwo(elements, size, row, column, first, end);
      }
    }
    for (; row < size; row++) {
      finishRow(elements, size, row, first, end);
      for (let column = end; column <= row; column++) takeOff(elements, size, row, column, first, end);
    }
  }
  return true;
}

/** The square of a panel on the diagonal. */
function factorDiagonal(elements: Float64Array, size: number, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    finishRow(elements, size, i, first, i);
    takeOff(elements, size, i, i, first, i);
    const pivot = elements[i * size + i] as number;
    if (!(pivot > 0)) return false;
    elements[i * size + i] = Math.sqrt(pivot);
  }
  return true;
}

/** l_ij for the columns first ≤ j < end of one row, once those before `first` have been taken off. */
function finishRow(elements: Float64Array, size: number, row: number, first: number, end: number): void {
  for (let column = first; column < end; column++) {
    takeOff(elements, size, row, column, first, column);
    const place = row * size + column;
    elements[place] = (elements[place] as number) / (elements[column * size + column] as number);
  }
}

/** The same for the rows i to i+3, which do not wait for one another. */
function finishFourRows(a: Float64Array, size: number, i: number, first: number, end: number): void {
  const row0 = i * size;
  const row1 = row0 + size;
  const row2 = row1 + size;
  const row3 = row2 + size;
  for (let column = first; column < end; column++) {
    const other = column * size;
    let rest0 = a[row0 + column] as number;
    let rest1 = a[row1 + column] as number;
    let rest2 = a[row2 + column] as number;
    let rest3 = a[row3 + column] as number;
    for (let k = first; k < column; k++) {
      const factor = a[other + k] as number;
      rest0 -= (a[row0 + k] as number) * factor;
      rest1 -= (a[row1 + k] as number) * factor;
      rest2 -= (a[row2 + k] as number) * factor;
      rest3 -= (a[row3 + k] as number) * factor;
    }
    const pivot = a[other + column] as number;
    a[row0 + column] = rest0 / pivot;
    a[row1 + column] = rest1 / pivot;
    a[row2 + column] = rest2 / pivot;
    a[row3 + column] = rest3 / pivot;
  }
}

/** a_ij −= Σ l_ik l_jk over first ≤ k < end. */
function takeOff(a: Float64Array, size: number, i: number, j: number, first: number, end: number): void {
  const row = i * size;
  const other = j * size;
  let rest = a[row + j] as number;
  for (let k = first; k < end; k++) rest -= (a[row + k] as number) * (a[other + k] as number);
  a[row + j] = rest;
}

/** The same for the rows i to i+3 and the columns j and j+1: eight elements that do not wait for one another. */
function takeOffFourByTwo(
  a: Float64Array,
  size: number,
  i: number,
  j: number,
  first: number,
  end: number,
): void {
  const row0 = i * size;
  const row1 = row0 + size;
  const row2 = row1 + size;
  const row3 = row2 + size;
  const left = j * size;
  const right = left + size;
  let rest00 = a[row0 + j] as number;
  let rest01 = a[row0 + j + 1] as number;
  let rest10 = a[row1 + j] as number;
  let rest11 = a[row1 + j + 1] as number;
  let rest20 = a[row2 + j] as number;
  let rest21 = a[row2 + j + 1] as number;
  let rest30 = a[row3 + j] as number;
  let rest31 = a[row3 + j + 1] as number;
  for (let k = first; k < end; k++) {
    const l = a[left + k] as number;
    const r = a[right + k] as number;
    const x0 = a[row0 + k] as number;
    rest00 -= x0 * l;
    rest01 -= x0 * r;
    const x1 = a[row1 + k] as number;
    rest10 -= x1 * l;
    rest11 -= x1 * r;
    const x2 = a[row2 + k] as number;
    rest20 -= x2 * l;
    rest21 -= x2 * r;
    const x3 = a[row3 + k] as number;
    rest30 -= x3 * l;
    rest31 -= x3 * r;
  }
  a[row0 + j] = rest00;
  a[row0 + j + 1] = rest01;
  a[row1 + j] = rest10;
  a[row1 + j + 1] = rest11;
  a[row2 + j] = rest20;
  a[row2 + j + 1] = rest21;
  a[row3 + j] = rest30;
  a[row3 + j + 1] = rest31;
}
