import fc, { type Arbitrary } from 'fast-check';

/**
 * `fc.record` with ordinary prototypes. Half of fast-check's records have no prototype; code that has met such objects
 * is several times slower from then on, and shrinking spends attempts on the prototype.
 */
export function plainRecord<T>(arbitraries: { [Key in keyof T]: Arbitrary<T[Key]> }): Arbitrary<T> {
  return fc.record<T>(arbitraries, { noNullPrototype: true });
}
