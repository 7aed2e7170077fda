import { InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../report/model/shard-report';

/** The flag by which machines of a matrix each take their share of a verification. */
export function shardOption(): Option {
  return new Option(
    '--shard <i/n>',
    'only the i-th of n shares of the problems; "distill-proof merge" makes one report of them all',
  )
    .argParser(parseShard)
    .conflicts(['vectors', 'baseline', 'expectedFailures', 'strict', 'json']);
}

function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError('Expected i/n with i from 1 to n, such as 2/4.');
  }
  return { index, count };
}
