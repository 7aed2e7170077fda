import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Random numbers that depend only on their seeds. */
export interface RandomNumbers {
  /** in [0, 1) */
  uniform(): number;
  /** a whole number from 0 to `count` − 1 */
  below(count: number): number;
  /** of the standard normal distribution */
  normal(): number;
}

/** A stream of random numbers. @param seeds whole numbers; different lists give different streams */
export function randomNumbers(...seeds: readonly number[]): RandomNumbers {
  const generator = mersenne(mixed(seeds));
  const uniform = (): number => uniformFloat64(generator);
  return {
    uniform,
    below: (count) => uniformInt(generator, 0, count - 1),
    // Box and Muller; 1 − u is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

/** One 32-bit number from several (FNV-1a over them): neighbouring seeds give unrelated streams. */
function mixed(seeds: readonly number[]): number {
  return seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 16777619), 2166136261 | 0);
}
