import { DivisionByZeroError, type Field } from './field';

/** Products of two residues stay below 2⁵², where doubles are exact. */
export const largestPrime = 2 ** 26;

/** The integers modulo a prime below 2²⁶, as doubles from 0 to p−1. @param prime not checked to be one */
export function primeField(prime: number): Field<number> {
  return {
    zero: 0,
    one: 1,
    add: (a, b) => (a + b) % prime,
    subtract: (a, b) => (a - b + prime) % prime,
    multiply: (a, b) => (a * b) % prime,
    divide(a, b) {
      if (b === 0) throw new DivisionByZeroError(`division by 0 modulo ${prime}`);
      return (a * inverse(b, prime)) % prime;
    },
    isZero: (a) => a === 0,
  };
}

/** b⁻¹ by Euclid's algorithm; every quotient and product stays far below 2⁵³. */
function inverse(b: number, prime: number): number {
  let [remainder, next] = [prime, b];
  let [coefficient, nextCoefficient] = [0, 1];
  while (next > 1) {
    const quotient = Math.floor(remainder / next);
    [remainder, next] = [next, remainder - quotient * next];
    [coefficient, nextCoefficient] = [nextCoefficient, coefficient - quotient * nextCoefficient];
  }
  return nextCoefficient < 0 ? nextCoefficient + prime : nextCoefficient;
}

/** Whether a number below 2²⁶ is prime, by trial division: at most 4,096 odd divisors. */
export function isPrime(candidate: number): boolean {
  if (candidate < 4) return candidate > 1;
  if (candidate % 2 === 0) return false;
  for (let divisor = 3; divisor * divisor <= candidate; divisor += 2) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}
