import fc from 'fast-check';
import { DivisionByZeroError } from './field';
import { isPrime, largestPrime, primeField } from './prime-field';

const prime = 67108859;
const field = primeField(prime);
const residue = fc.oneof(fc.integer({ min: 0, max: prime - 1 }), fc.constantFrom(0, 1, prime - 1));
const options = { seed: 1, numRuns: 1000 };

describe('isPrime', () => {
  it('knows the primes', () => {
    expect(Array.from({ length: 32 }, (_, i) => i).filter(isPrime)).toEqual([
      2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31,
    ]);
    expect([prime, 67108837, 8191 * 8191].map(isPrime)).toEqual([true, true, false]);
    expect(prime).toBeLessThan(largestPrime);
  });
});

describe('primeField', () => {
  it('computes as integers do, modulo p', () => {
    fc.assert(
      fc.property(residue, residue, (a, b) => {
        const modulo = (value: bigint): number =>
          Number(((value % BigInt(prime)) + BigInt(prime)) % BigInt(prime));
        expect(field.add(a, b)).toBe(modulo(BigInt(a) + BigInt(b)));
        expect(field.subtract(a, b)).toBe(modulo(BigInt(a) - BigInt(b)));
        expect(field.multiply(a, b)).toBe(modulo(BigInt(a) * BigInt(b)));
      }),
      options,
    );
  });

  it('divides what it has multiplied', () => {
    fc.assert(
      fc.property(residue, residue, (a, b) => {
        fc.pre(b !== 0);
        expect(field.divide(field.multiply(a, b), b)).toBe(a);
      }),
      options,
    );
  });

  it('refuses to divide by 0', () => {
    expect(() => field.divide(1, 0)).toThrow(DivisionByZeroError);
    expect(field.isZero(0)).toBe(true);
    expect(field.isZero(1)).toBe(false);
  });
});
