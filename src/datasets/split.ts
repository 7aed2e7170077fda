import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Dataset, selectRows } from './dataset';

export interface Split {
  readonly training: Dataset;
  readonly validation: Dataset;
}

/**
 * A random split: the same seed gives the same rows.
 * @param share of the rows to hold out for validation, in (0, 1); both parts keep at least one row
 * @throws RangeError when there are fewer than two rows
 */
export function splitDataset(dataset: Dataset, share: number, seed: number): Split {
  if (dataset.points.length < 2) throw new RangeError('a split needs at least two rows');
  const order = shuffled(dataset.points.length, seed);
  const held = Math.min(Math.max(Math.round(share * order.length), 1), order.length - 1);
  return {
    training: selectRows(dataset, order.slice(held)),
    validation: selectRows(dataset, order.slice(0, held)),
  };
}

/** 0 … count−1 in a random order (Fisher–Yates). */
function shuffled(count: number, seed: number): number[] {
  const generator = xoroshiro128plus(seed);
  const order = Array.from({ length: count }, (_, position) => position);
  for (let last = count - 1; last > 0; last--) {
    const other = uniformInt(generator, 0, last);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
