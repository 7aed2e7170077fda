import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Numbers that depend on a seed alone, wherever and whenever they are drawn. */
export interface RandomNumbers {
  /** in [0, 1) */
  uniform(): number;
  /** a whole number from 0 to `count` − 1 */
  below(count: number): number;
  /** of the standard normal distribution */
  normal(): number;
}

/** @param seeds whole numbers; other lists of them give other numbers */
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

/** One 32-bit number from several (FNV-1a over them), so that neighbouring seeds share nothing. */
function mixed(seeds: readonly number[]): number {
  return seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 16777619), 2166136261 | 0);
}
