import type { Elements } from '../linear-algebra/array-kernels/row-major';

/** Points by their coordinates: the first ones of all points, then the second ones, and so on. */
export interface Coordinates {
  /** n */
  readonly count: number;
  /** d */
  readonly dimension: number;
  /** d×n */
  readonly values: Elements;
}

/**
 * Σ_k term(x_k, z_k) for one point x and the first `count` points z, four of them at a time, so that four sums grow side
 * by side. Each runs over the coordinates from the first to the last.
 * @param points among them x; @param i which one is x; @param others z, of the same dimension; @param sums where to put them
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
      const x = coordinates[k * pointCount + i] as number;
      const place = k * otherCount + j;
      sum0 += term(x, others[place] as number);
      sum1 += term(x, others[place + 1] as number);
      sum2 += term(x, others[place + 2] as number);
      sum3 += term(x, others[place + 3] as number);
    }
    sums[j] = sum0;
    sums[j + 1] = sum1;
    sums[j + 2] = sum2;
    sums[j + 3] = sum3;
  }
  for (; j < count; j++) {
    let sum = 0;
    for (let k = 0; k < dimension; k++) {
      sum += term(coordinates[k * pointCount + i] as number, others[k * otherCount + j] as number);
    }
    sums[j] = sum;
  }
}
