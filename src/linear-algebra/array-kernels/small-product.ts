import type { ProductShape } from './product-shape';
import type { Elements } from './row-major';

/**
 * Writes A·B into `product`, for a small A, where packing would cost more than it saves: 4×1 tiles, whose four sums are
 * independent, each in the textbook's order.
 * @param left A, rows×inner; @param right B, inner×columns; @param product rows×columns, overwritten
 */
export function smallProduct(
  left: Elements,
  right: Elements,
  { rows, inner, columns }: ProductShape,
  product: Elements,
): void {
  for (let column = 0; column < columns; column++) {
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      const row0 = row * inner;
      const row1 = row0 + inner;
      const row2 = row1 + inner;
      const row3 = row2 + inner;
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let k = 0; k < inner; k++) {
        const factor = right[k * columns + column];
        sum0 += left[row0 + k] * factor;
        sum1 += left[row1 + k] * factor;
        sum2 += left[row2 + k] * factor;
        sum3 += left[row3 + k] * factor;
      }
      const place = row * columns + column;
      product[place] = sum0;
      product[place + columns] = sum1;
      product[place + 2 * columns] = sum2;
      product[place + 3 * columns] = sum3;
    }
    for (; row < rows; row++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) {
        sum += left[row * inner + k] * right[k * columns + column];
      }
      product[row * columns + column] = sum;
    }
  }
}
