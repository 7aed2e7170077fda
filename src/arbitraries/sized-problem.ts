import fc, { Arbitrary, type Random, type Stream, Value } from 'fast-check';
import { commonKernelTypes, type CommonKernel } from '../kernels/kernel';
import type { Matrix } from '../linear-algebra/matrix';
import { matrixOfEntries } from '../linear-algebra/matrix-of-entries';
import type { Dimension, Problem } from '../model/problem';
import { readLabels } from './labels';
import { plainRecord } from './plain-record';
import { type SizeClass, sizeLabels } from './size-class';

interface SizeRange {
  readonly from: number;
  readonly to: number;
}

/** What a problem is made from: its sizes, and a seed that gives every entry by its place. */
interface Ingredients extends Readonly<Record<Dimension, number>> {
  readonly seed: number;
  readonly schedule: 'constant' | 'varying';
  readonly ridge: number;
  readonly kernelType: CommonKernel['type'];
}

/** Of the other dimensions: small, as the answers to long schedules have the product of all of them. */
const small: Readonly<Record<Dimension, SizeRange>> = {
  points: { from: 2, to: 6 },
  rows: { from: 1, to: 4 },
  outputs: { from: 1, to: 3 },
  steps: { from: 2, to: 4 },
};

/** p */
const features = 5;

/**
 * Problems of one size class. K = ΦΦᵀ + D is well-conditioned, has no structure that a method could gain from, and
 * entries that no coarser precision holds. They depend on their place alone, so that a smaller size is a leading part of
 * the same problem: failures shrink by bisection to the smallest size that still fails.
 */
export function sizedProblem({ dimension, from, to, schedule }: SizeClass): Arbitrary<Problem> {
  const size = (of: Dimension): Arbitrary<number> =>
    new SizeArbitrary(of === dimension ? { from, to } : small[of]);
  return plainRecord<Ingredients>({
    points: size('points'),
    rows: size('rows'),
    outputs: size('outputs'),
    steps: size('steps'),
    schedule: schedule === undefined ? fc.constantFrom('constant', 'varying') : fc.constant(schedule),
    // Other entries would not be simpler.
    seed: fc.noShrink(fc.integer()),
    ridge: fc.noShrink(fc.constantFrom(1 / 2, 1, 2, 8)),
    kernelType: fc.noShrink(fc.constantFrom(...commonKernelTypes)),
  }).map(build);
}

/** Half of the time the first size, which is just beyond the threshold. Shrinks to 1, by bisection. */
class SizeArbitrary extends Arbitrary<number> {
  private readonly whole: Arbitrary<number>;

  constructor(private readonly range: SizeRange) {
    super();
    this.whole = fc.integer({ min: 1, max: range.to });
  }

  generate(random: Random): Value<number> {
    const { from, to } = this.range;
    return new Value(random.nextInt(0, 1) === 0 ? from : random.nextInt(from, to), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is number {
    return this.whole.canShrinkWithoutContext(value);
  }

  shrink(value: number, context: unknown): Stream<Value<number>> {
    return this.whole.shrink(value, context);
  }
}

function build({ points, rows, outputs, steps, schedule, seed, ridge, kernelType }: Ingredients): Problem {
  const entries = (stream: number, least: number, count: number) => (row: number, column: number) =>
    least + (hash(seed, stream, row, column) % count);
  const training = matrixOfEntries(points, features, entries(1, -2, 5));
  const evaluation = matrixOfEntries(rows, features, entries(2, -2, 5));
  const transposed = training.transpose();
  const kernel = training.mmul(transposed);
  const diagonal = entries(3, 1, 4);
  for (let i = 0; i < points; i++) kernel.set(i, i, kernel.get(i, i) + diagonal(i, i));
  const sixteenths = entries(4, 1, 15);
  const labels: string[] = [];
  const problem: Problem = {
    kernel: inThousandths(kernel),
    crossKernel: inThousandths(evaluation.mmul(transposed)),
    targets: inThousandths(matrixOfEntries(points, outputs, entries(5, -8, 17))),
    evaluationTargets: inThousandths(matrixOfEntries(rows, outputs, entries(6, -8, 17))),
    ridge,
    weights: Array.from({ length: steps }, (_, t) => sixteenths(schedule === 'constant' ? 0 : t, 0) / 16),
    kernelArguments: {
      points: matrixOfEntries(points, 2, entries(7, -8, 17)).mul(1 / 4),
      others: matrixOfEntries(rows, 2, entries(8, -8, 17)).mul(1 / 4),
      type: kernelType,
      gamma: 1 / 2,
      degree: 2,
      offset: 1,
    },
    labels,
  };
  labels.push(...sizeLabels(problem), ...readLabels(problem));
  return problem;
}

/** 1.001 times integers: short as text, and rounded in float32. */
function inThousandths(integers: Matrix): Matrix {
  return integers.mul(1001).div(1000);
}

/** 32 bits of a seed and a place, by the finaliser of MurmurHash3. */
function hash(seed: number, ...place: readonly number[]): number {
  return place.reduce((state, number) => {
    let bits = state ^ Math.imul(number + 1, 0x9e3779b9);
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
  }, seed);
}
