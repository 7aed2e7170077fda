import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isPrime, largestPrime } from '../arithmetic/exact/prime-field';

/** A stream of random primes and residues; the same seed gives the same stream. */
export interface RandomResidues {
  /** uniform among the primes from 2²⁵ to 2²⁶ */
  prime(): number;
  /** uniform among 0 … p−1 */
  residue(prime: number): number;
}

export function randomResidues(seed: number): RandomResidues {
  const generator = xoroshiro128plus(seed);
  return {
    prime() {
      for (;;) {
        const candidate = uniformInt(generator, largestPrime / 2, largestPrime - 1);
        if (isPrime(candidate)) return candidate;
      }
    },
    residue: (prime) => uniformInt(generator, 0, prime - 1),
  };
}
