import { jStat } from 'jstat';

/** The confidence level. */
const confidence = 0.95;

/** The mean of independent measurements with its confidence interval. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Student's t interval. @param values at least two. @throws RangeError for fewer */
export function meanInterval(values: readonly number[]): Interval {
  const count = values.length;
  if (count < 2) throw new RangeError('an interval needs at least two values');
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const margin = jStat.studentt.inv((1 + confidence) / 2, count - 1) * Math.sqrt(variance / count);
  return { mean, low: mean - margin, high: mean + margin };
}
