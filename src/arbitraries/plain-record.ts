import fc, { type Arbitrary } from 'fast-check';

/**
 * `fc.record`, of objects as literals make them. Half of fast-check's have no prototype, which no kernel or ridge has
 * any use for; code that has met such objects is several times slower from then on, and shrinking tries to add one.
 */
export function plainRecord<T>(arbitraries: { [Key in keyof T]: Arbitrary<T[Key]> }): Arbitrary<T> {
  return fc.record<T>(arbitraries, { noNullPrototype: true });
}
