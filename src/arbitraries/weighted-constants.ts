import fc, { type Arbitrary } from 'fast-check';

/**
 * One of several constants, with probability proportional to its weight. Shrinks to the first. `fc.oneof` of constants
 * would do the same, but copies the random generator for every other value.
 * @param choices with weights that are whole numbers
 */
export function weightedConstants<T>(
  ...choices: readonly (readonly [weight: number, value: T])[]
): Arbitrary<T> {
  return fc.constantFrom(
    ...choices.flatMap(([weight, value]) => Array.from({ length: weight }, () => value)),
  );
}
