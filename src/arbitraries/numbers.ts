import fc, { type Arbitrary } from 'fast-check';

/** A number in [−3, 3] with an exact short form: an integer, a simple fraction, or k/2²⁰. Shrinks towards 0. */
export function simpleNumber(): Arbitrary<number> {
  return simple;
}

const simple = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.integer({ min: -3, max: 3 }), weight: 2 },
  {
    arbitrary: fc
      .tuple(fc.integer({ min: -6, max: 6 }), fc.constantFrom(2, 3, 4, 5))
      .map(([numerator, denominator]) => (numerator === 0 ? 0 : numerator / denominator)),
    weight: 1,
  },
  { arbitrary: fc.integer({ min: -3 * 2 ** 20, max: 3 * 2 ** 20 }).map((k) => k / 2 ** 20), weight: 3 },
);

/** A positive simple number. Shrinks towards 1. */
export function simplePositive(): Arbitrary<number> {
  return positive;
}

const positive = fc.constantFrom(1, 2, 3, 5, 10, 1 / 2, 1 / 4, 1 / 5, 1 / 10);
