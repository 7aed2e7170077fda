/**
 * Σ_k term(x_k, z_k) for one point x and the first `count` points z, four of them at a time, so that four sums grow side
 * by side. Each runs over the coordinates from the first to the last.
 * @param point x, d numbers; @param coordinates of all n points z, d×n; @param sums where to put them
 */
export function rowOfSums(
  term: (x: number, z: number) => number,
  point: Float64Array,
  coordinates: Float64Array,
  sums: Float64Array,
  count: number,
): void {
  const dimension = point.length;
  const points = sums.length;
  let j = 0;
  for (; j + 4 <= count; j += 4) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let k = 0; k < dimension; k++) {
      const x = point[k] as number;
      const place = k * points + j;
      sum0 += term(x, coordinates[place] as number);
      sum1 += term(x, coordinates[place + 1] as number);
      sum2 += term(x, coordinates[place + 2] as number);
      sum3 += term(x, coordinates[place + 3] as number);
    }
    sums[j] = sum0;
    sums[j + 1] = sum1;
    sums[j + 2] = sum2;
    sums[j + 3] = sum3;
  }
  for (; j < count; j++) {
    let sum = 0;
    for (let k = 0; k < dimension; k++) {
      sum += term(point[k] as number, coordinates[k * points + j] as number);
    }
    sums[j] = sum;
  }
}
