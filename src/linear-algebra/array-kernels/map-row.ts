import type { Elements } from './row-major';

/** target_{start+j} ← f(x_j) for j < count. */
export function mapRow(
  f: (x: number) => number,
  x: Elements,
  count: number,
  target: Elements,
  start: number,
): void {
  for (let j = 0; j < count; j++) target[start + j] = f(x[j]);
}
