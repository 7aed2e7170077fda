import type { Elements } from './row-major';

/** The coordinates of n points of ℝᵈ, column by column: the first coordinates of all points, then the second, and so on. */
export interface Coordinates {
  /** n */
  readonly count: number;
  /** d */
  readonly dimension: number;
  /** d×n */
  readonly values: Elements;
}

/**
 * sums_j ← Σ_k term(x_k, z_k) for one point x and the points z_j with j < count, four independent sums at a time. Each
 * runs over the coordinates from the first to the last.
 * @param i index of x among the first points; the second points are the z_j, of the same dimension
 */
export function rowOfSums(
  term: (x: number, z: number) => number,
  { dimension, count: pointCount, values: coordinates }: Coordinates,
  i: number,
  { count: otherCount, values: others }: Coordinates,
  sums: Elements,
  count: number,
): void {
  let j = 0;
  for (; j + 4 <= count; j += 4) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let k = 0; k < dimension; k++) {
      const x = coordinates[k * pointCount + i];
      const place = k * otherCount + j;
      sum0 += term(x, others[place]);
      sum1 += term(x, others[place + 1]);
      sum2 += term(x, others[place + 2]);
      sum3 += term(x, others[place + 3]);
    }
    sums[j] = sum0;
    sums[j + 1] = sum1;
    sums[j + 2] = sum2;
    sums[j + 3] = sum3;
  }
  for (; j < count; j++) {
    let sum = 0;
    for (let k = 0; k < dimension; k++) {
      sum += term(coordinates[k * pointCount + i], others[k * otherCount + j]);
    }
    sums[j] = sum;
  }
}
