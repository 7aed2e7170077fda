import { toColumnMajor } from './column-major';
import type { ProductShape } from './product-shape';
import type { Elements } from './row-major';

/** Rows of a block of A, which stays in the cache while all columns of B pass by. */
const blockRows = 32;

/**
 * Writes A·B into `product`, for a large A. B is packed, and micro-kernels compute 4×2 tiles of the product: their eight
 * sums are independent, so the additions overlap in the pipeline. Each sum runs from the first product to the last, as
 * in the textbook, which makes every element equal to the textbook's bit for bit.
 * Source: Goto & van de Geijn, "Anatomy of High-Performance Matrix Multiplication", ACM TOMS 34(3), 2008.
 * @param left A, rows×inner; @param right B, inner×columns; @param product rows×columns, overwritten
 */
export function largeProduct(
  left: Float64Array,
  right: Elements,
  { rows, inner, columns }: ProductShape,
  product: Elements,
): void {
  const packed = new Float64Array(inner * columns);
  toColumnMajor(right, inner, columns, packed);
  for (let first = 0; first < rows; first += blockRows) {
    const end = Math.min(first + blockRows, rows);
    let column = 0;
    for (; column + 2 <= columns; column += 2) {
      let row = first;
      for (; row + 4 <= end; row += 4) microKernel4x2(left, packed, row, column, inner, product, columns);
      for (; row < end; row++) {
        product[row * columns + column] = singleElement(left, packed, row, column, inner);
        product[row * columns + column + 1] = singleElement(left, packed, row, column + 1, inner);
      }
    }
    if (column === columns) continue;
    let row = first;
    for (; row + 4 <= end; row += 4) microKernel4x1(left, packed, row, column, inner, product, columns);
    for (; row < end; row++)
      product[row * columns + column] = singleElement(left, packed, row, column, inner);
  }
}

/** One element of the product, where no tile fits. */
function singleElement(a: Float64Array, b: Float64Array, row: number, column: number, inner: number): number {
  let sum = 0;
  for (let k = 0; k < inner; k++) sum += a[row * inner + k] * b[column * inner + k];
  return sum;
}

/** The micro-kernel for a last column without a partner: a 4×1 tile. */
function microKernel4x1(
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
    const factor = b[b0 + k];
    s0 += a[a0 + k] * factor;
    s1 += a[a1 + k] * factor;
    s2 += a[a2 + k] * factor;
    s3 += a[a3 + k] * factor;
  }
  const place = row * columns + column;
  product[place] = s0;
  product[place + columns] = s1;
  product[place + 2 * columns] = s2;
  product[place + 3 * columns] = s3;
}

/** The micro-kernel: the 4×2 tile of the product whose first element is (row, column). */
function microKernel4x2(
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
    const left = b[b0 + k];
    const right = b[b1 + k];
    const first = a[a0 + k];
    s00 += first * left;
    s01 += first * right;
    const second = a[a1 + k];
    s10 += second * left;
    s11 += second * right;
    const third = a[a2 + k];
    s20 += third * left;
    s21 += third * right;
    const fourth = a[a3 + k];
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
