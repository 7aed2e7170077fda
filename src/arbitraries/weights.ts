import fc, { type Arbitrary } from 'fast-check';
import { element } from '../arithmetic/element';
import type { ProblemDomain } from '../model/problem';
import { type Numbers, numberTable } from './number-table';

/**
 * A weight α ∈ [0,1]: simple fractions, both ends, close to both ends, anything between. Shrinks to 0, 1, simple
 * fractions.
 */
export function weight(): Arbitrary<number> {
  return anyWeight;
}

/** A weight α ∈ (0,1]. Shrinks to 1 and simple fractions. */
export function positiveWeight(): Arbitrary<number> {
  return anyPositiveWeight;
}

const simpleFractions = [1 / 2, 1 / 3, 1 / 4, 3 / 4, 1 / 10, 9 / 10] as const;

/** Of eleven weights five are simple, two close to an end, four anything between. @param ends among the simple ones */
const weightsWith = (ends: readonly number[]): Numbers => ({
  draw(random) {
    const simple = [...ends, ...simpleFractions];
    const kind = random.nextInt(0, 10);
    if (kind < 5) return element(simple, random.nextInt(0, simple.length - 1));
    if (kind > 6) return random.nextInt(1, 2 ** 20 - 1) / 2 ** 20;
    const small = 2 ** -random.nextInt(4, 30);
    return kind === 5 ? small : 1 - small;
  },
  accepts: (value) => value <= 1 && (value > 0 || ends.includes(value)),
});

const oneOf = (numbers: Numbers): Arbitrary<number> =>
  numberTable({ minimumRows: 1, maximumRows: 1, width: 1 }, numbers).map(([row = []]) => element(row, 0));

const anyWeights = weightsWith([0, 1]);
const anyWeight = oneOf(anyWeights);
const anyPositiveWeight = oneOf(weightsWith([1]));

/** The maximum number of steps of a drawn schedule. */
export const maximumSteps = 8;

/** A schedule α_1 … α_τ in a claim's domain. Shrinks to fewer steps, then to simpler weights. */
export function schedule({ schedule: kind, minimumSteps = 1 }: ProblemDomain): Arbitrary<number[]> {
  const shape = { minimumRows: minimumSteps, maximumRows: maximumSteps, width: 1 };
  const varying = numberTable(shape, anyWeights).map((rows) => rows.flat());
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
