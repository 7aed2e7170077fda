import fc, { type Arbitrary } from 'fast-check';
import type { ProblemDomain } from '../claims/problem';

/** A weight α ∈ [0,1]: simple fractions, both ends, close to both ends, anything between. Shrinks towards 0. */
export function weight(): Arbitrary<number> {
  return anyWeight;
}

/** A weight α ∈ (0,1]. Shrinks towards 1. */
export function positiveWeight(): Arbitrary<number> {
  return anyPositiveWeight;
}

const nearZero = fc.integer({ min: 4, max: 30 }).map((bits) => 2 ** -bits);
const between = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((k) => k / 2 ** 20);
const simpleFractions = [1 / 2, 1 / 3, 1 / 4, 3 / 4, 1 / 10, 9 / 10] as const;

const anyWeight = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.constantFrom(0, 1, ...simpleFractions), weight: 5 },
  { arbitrary: nearZero, weight: 1 },
  { arbitrary: nearZero.map((small) => 1 - small), weight: 1 },
  { arbitrary: between, weight: 4 },
);

const anyPositiveWeight = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.constantFrom(1, ...simpleFractions), weight: 5 },
  { arbitrary: nearZero, weight: 1 },
  { arbitrary: nearZero.map((small) => 1 - small), weight: 1 },
  { arbitrary: between, weight: 4 },
);

/** How many steps a drawn schedule has at most. */
const maximumSteps = 8;

/** A schedule α_1 … α_τ as a claim's domain wants it. Shrinks to fewer steps, then to simpler weights. */
export function schedule({ schedule: kind, minimumSteps = 1 }: ProblemDomain): Arbitrary<number[]> {
  const varying = fc.array(anyWeight, { minLength: minimumSteps, maxLength: maximumSteps, size: 'max' });
  const steps = fc.integer({ min: minimumSteps, max: maximumSteps });
  const constant = (arbitrary: Arbitrary<number>): Arbitrary<number[]> =>
    fc.tuple(steps, arbitrary).map(([count, value]) => Array.from({ length: count }, () => value));
  switch (kind) {
    case 'any':
      return fc.oneof({ withCrossShrink: true }, constant(anyWeight), varying);
    case 'constant':
      return constant(anyWeight);
    case 'positive-constant':
      return constant(anyPositiveWeight);
    case 'zero':
      return constant(fc.constant(0));
  }
}
