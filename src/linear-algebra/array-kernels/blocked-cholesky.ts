/** Columns of a panel: four rows of it and the two rows they are multiplied with fit the level 1 cache. */
const panelWidth = 48;

/**
 * A = LLᵀ in place, for large A: the right-looking blocked algorithm. For each panel of columns it factors the diagonal
 * block, solves for the rows below, and updates the trailing matrix tile by tile. Each element loses the same products
 * in the same order as in the textbook's l_ij = (a_ij − Σ_{k<j} l_ik l_jk)/l_jj, which makes L equal bit for bit.
 * Sources: Golub & Van Loan, "Matrix Computations", section 4.2; for tiles and micro-kernels Goto & van de Geijn,
 * "Anatomy of High-Performance Matrix Multiplication", ACM TOMS 34(3), 2008.
 * @param elements n×n, row by row; only the lower triangle is read. L takes its place; the strictly upper triangle is
 * undefined afterwards
 * @returns false where a pivot is not positive, or NaN; `elements` are then undefined
 */
export function factorInPlace(elements: Float64Array, size: number): boolean {
  for (let first = 0; first < size; first += panelWidth) {
    const end = Math.min(first + panelWidth, size);
    if (!factorDiagonalBlock(elements, size, first, end)) return false;
    let row = end;
    for (; row + 4 <= size; row += 4) {
      solveFourRows(elements, size, row, first, end);
      // A tile may reach above the diagonal; what it writes there is never read.
      for (let column = end; column < row + 4; column += 2) {
        updateTile4x2(elements, size, row, column, first, end);
      }
    }
    for (; row < size; row++) {
      solveRow(elements, size, row, first, end);
      for (let column = end; column <= row; column++) updateElement(elements, size, row, column, first, end);
    }
  }
  return true;
}

/** L of the diagonal block of a panel. */
function factorDiagonalBlock(elements: Float64Array, size: number, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    solveRow(elements, size, i, first, i);
    updateElement(elements, size, i, i, first, i);
    const pivot = elements[i * size + i];
    if (!(pivot > 0)) return false;
    elements[i * size + i] = Math.sqrt(pivot);
  }
  return true;
}

/** l_ij for the columns first ≤ j < end of one row, after the updates by the panels to the left. */
function solveRow(elements: Float64Array, size: number, row: number, first: number, end: number): void {
  for (let column = first; column < end; column++) {
    updateElement(elements, size, row, column, first, column);
    const place = row * size + column;
    elements[place] = elements[place] / elements[column * size + column];
  }
}

/** The same for the rows i to i+3, which do not depend on one another. */
function solveFourRows(a: Float64Array, size: number, i: number, first: number, end: number): void {
  const row0 = i * size;
  const row1 = row0 + size;
  const row2 = row1 + size;
  const row3 = row2 + size;
  for (let column = first; column < end; column++) {
    const other = column * size;
    let rest0 = a[row0 + column];
    let rest1 = a[row1 + column];
    let rest2 = a[row2 + column];
    let rest3 = a[row3 + column];
    for (let k = first; k < column; k++) {
      const factor = a[other + k];
      rest0 -= a[row0 + k] * factor;
      rest1 -= a[row1 + k] * factor;
      rest2 -= a[row2 + k] * factor;
      rest3 -= a[row3 + k] * factor;
    }
    const pivot = a[other + column];
    a[row0 + column] = rest0 / pivot;
    a[row1 + column] = rest1 / pivot;
    a[row2 + column] = rest2 / pivot;
    a[row3 + column] = rest3 / pivot;
  }
}

/** a_ij −= Σ l_ik l_jk over first ≤ k < end. */
function updateElement(
  a: Float64Array,
  size: number,
  i: number,
  j: number,
  first: number,
  end: number,
): void {
  const row = i * size;
  const other = j * size;
  let rest = a[row + j];
  for (let k = first; k < end; k++) rest -= a[row + k] * a[other + k];
  a[row + j] = rest;
}

/** The micro-kernel: the same for the 4×2 tile whose first element is (i, j), eight independent sums. */
function updateTile4x2(
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
  let rest00 = a[row0 + j];
  let rest01 = a[row0 + j + 1];
  let rest10 = a[row1 + j];
  let rest11 = a[row1 + j + 1];
  let rest20 = a[row2 + j];
  let rest21 = a[row2 + j + 1];
  let rest30 = a[row3 + j];
  let rest31 = a[row3 + j + 1];
  for (let k = first; k < end; k++) {
    const l = a[left + k];
    const r = a[right + k];
    const x0 = a[row0 + k];
    rest00 -= x0 * l;
    rest01 -= x0 * r;
    const x1 = a[row1 + k];
    rest10 -= x1 * l;
    rest11 -= x1 * r;
    const x2 = a[row2 + k];
    rest20 -= x2 * l;
    rest21 -= x2 * r;
    const x3 = a[row3 + k];
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
