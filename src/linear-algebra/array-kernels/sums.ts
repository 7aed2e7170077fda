import type { Elements } from './row-major';

/** Σ x_k y_k, from the first product to the last, for arrays of equal length. */
export function dot(x: Elements, y: Elements): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k] * y[k];
  return sum;
}

/** Σ (x_k − y_k)², from the first square to the last, for arrays of equal length. */
export function squaredDistance(x: Elements, y: Elements): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (x[k] - y[k]) ** 2;
  return sum;
}
