import type { Elements } from './row-major';

/** The shapes of A·B: A is rows×inner, B is inner×columns. */
export interface ProductShape {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/** So many rows of A stay in the cache while all columns of B pass by. */
const rowBlock = 32;

/**
 * Writes A·B into `product`, for a large A. Four rows and two columns at a time, so that eight sums grow side by side:
 * a sum of its own waits for every addition to finish. Each is still summed up from the first product to the last, as
 * in the textbook, so that every element is the same to the last bit.
 */
export function largeProduct(
  left: Float64Array,
  right: Elements,
  { rows, inner, columns }: ProductShape,
  product: Elements,
): void {
  const packed = transposed(right, inner, columns);
  for (let first = 0; first < rows; first += rowBlock) {
    const end = Math.min(first + rowBlock, rows);
    let column = 0;
    for (; column + 2 <= columns; column += 2) {
      let row = first;
      for (; row + 4 <= end; row += 4) fourByTwo(left, packed, row, column, inner, product, columns);
      for (; row < end; row++) {
        product[row * columns + column] = one(left, packed, row, column, inner);
        product[row * columns + column + 1] = one(left, packed, row, column + 1, inner);
      }
    }
    if (column === columns) continue;
    let row = first;
    for (; row + 4 <= end; row += 4) fourByOne(left, packed, row, column, inner, product, columns);
    for (; row < end; row++) product[row * columns + column] = one(left, packed, row, column, inner);
  }
}

/** The columns of B one after the other, so that both factors are read from the front to the back. */
function transposed(elements: Elements, rows: number, columns: number): Float64Array {
  const result = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result[j * rows + i] = elements[i * columns + j] as number;
  }
  return result;
}

function one(a: Float64Array, b: Float64Array, row: number, column: number, inner: number): number {
  let sum = 0;
  for (let k = 0; k < inner; k++) sum += (a[row * inner + k] as number) * (b[column * inner + k] as number);
  return sum;
}

function fourByOne(
  a: Float64Array,
  b: Float64Array,
  row: number,
  column: number,
  inner: number,
  product: Elements,
  columns: number,
): void {
  const [a0, b0] = [row * inner, column * inner];
  const [a1, a2, a3] = [a0 + inner, a0 + 2 * inner, a0 + 3 * inner];
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  for (let k = 0; k < inner; k++) {
    const factor = b[b0 + k] as number;
    s0 += (a[a0 + k] as number) * factor;
    s1 += (a[a1 + k] as number) * factor;
    s2 += (a[a2 + k] as number) * factor;
    s3 += (a[a3 + k] as number) * factor;
  }
  const place = row * columns + column;
  product[place] = s0;
  product[place + columns] = s1;
  product[place + 2 * columns] = s2;
  product[place + 3 * columns] = s3;
}

function fourByTwo(
  a: Float64Array,
  b: Float64Array,
  row: number,
  column: number,
  inner: number,
  product: Elements,
  columns: number,
): void {
  const [a0, b0] = [row * inner, column * inner];
  const [a1, a2, a3, b1] = [a0 + inner, a0 + 2 * inner, a0 + 3 * inner, b0 + inner];
  let [s00, s10, s20, s30, s01, s11, s21, s31] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < inner; k++) {
    const left = b[b0 + k] as number;
    const right = b[b1 + k] as number;
    const first = a[a0 + k] as number;
    s00 += first * left;
    s01 += first * right;
    const second = a[a1 + k] as number;
    s10 += second * left;
    s11 += second * right;
    const third = a[a2 + k] as number;
    s20 += third * left;
    s21 += third * right;
    const fourth = a[a3 + k] as number;
    s30 += fourth * left;
    s31 += fourth * right;
  }
  const place = row * columns + column;
  product[place] = s00;
  product[place + 1] = s01;
  product[place + columns] = s10;
  product[place + columns + 1] = s11;
  product[place + 2 * columns] = s20;
  product[place + 2 * columns + 1] = s21;
  product[place + 3 * columns] = s30;
  product[place + 3 * columns + 1] = s31;
}
