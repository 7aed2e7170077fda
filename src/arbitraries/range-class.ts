import type { Arbitrary } from 'fast-check';
import { element } from '../arithmetic/element';
import { Matrix } from '../linear-algebra/matrix';
import type { Problem } from '../model/problem';
import { conditionNumber, eigenOf, kernelNorm } from '../solver/error-bounds/conditioning';
import { weightedConstants } from './weighted-constants';

/** Where in the range of float64 a problem lies, or how little K lacks to be exactly symmetric and semidefinite. */
export type RangeClass = 'ordinary' | (typeof rangeClasses)[number];

export const rangeClasses = [
  'huge targets',
  'large targets',
  'small targets',
  'tiny targets',
  'subnormal targets',
  'huge kernel',
  'large kernel',
  'kernel below 1e-8',
  'tiny kernel',
  'greatest ridge',
  'least ridge',
  'symmetric but for the last bit',
  'indefinite by rounding',
] as const;

/** A class, ordinary in seven problems of eight. Shrinks to it. @param features whether Φ has to be known */
export function rangeClass(features: boolean): Arbitrary<RangeClass> {
  return features ? anyClassWithFeatures : anyClass;
}

const oneOf = (classes: readonly RangeClass[]): Arbitrary<RangeClass> =>
  weightedConstants<RangeClass>(
    [7 * classes.length, 'ordinary'],
    ...classes.map((name) => [1, name] as const),
  );

const anyClass = oneOf(rangeClasses);
const anyClassWithFeatures = oneOf(rangeClasses.filter((name) => name !== 'indefinite by rounding'));

/** Ridges whose reciprocals times targets, and whose quotients by weights, are doubles still. */
const [leastRidge, greatestRidge] = [1e-290, 1e298];

/** The problem moved to a class; the same object where the class leaves it as it is, as y = 0 times 10²⁰⁰ is. */
export function moveToRange(to: RangeClass, problem: Problem): Problem {
  switch (to) {
    case 'ordinary':
      return problem;
    case 'huge targets':
      return withTargetsTimes(1e200, problem);
    case 'large targets':
      return withTargetsTimes(1e9, problem);
    case 'small targets':
      return withTargetsTimes(1e-9, problem);
    case 'tiny targets':
      return withTargetsTimes(1e-200, problem);
    case 'subnormal targets':
      return withTargetsTimes(1e-310, problem);
    case 'huge kernel':
      return withKernelTimes(1e200, problem);
    case 'large kernel':
      return withKernelTimes(1e9, problem);
    case 'kernel below 1e-8':
      // No entry of a semidefinite matrix exceeds its largest eigenvalue.
      return withKernelTimes(1e-9 / kernelNorm(problem.kernel), problem);
    case 'tiny kernel':
      return withKernelTimes(1e-200, problem);
    case 'greatest ridge':
      return { ...problem, ridge: greatestRidge };
    case 'least ridge': {
      const { kernel, ridge } = problem;
      const solvable = kernelNorm(kernel) === 0 || conditionNumber(kernel, leastRidge) < 1e6;
      return solvable ? { ...problem, ridge: leastRidge } : withKernelTimes(leastRidge / ridge, problem);
    }
    case 'symmetric but for the last bit':
      return withLastBits(problem);
    case 'indefinite by rounding':
      return indefinite(problem);
  }
}

function withTargetsTimes(factor: number, problem: Problem): Problem {
  if (isZero(problem.targets)) return problem;
  return {
    ...problem,
    targets: Matrix.mul(problem.targets, factor),
    evaluationTargets: Matrix.mul(problem.evaluationTargets, factor),
  };
}

/** K, K̃ and λ times a power of four near the factor: then K = ΦΦᵀ as exactly as before, with Φ times its root. */
function withKernelTimes(factor: number, problem: Problem): Problem {
  if (isZero(problem.kernel)) return problem;
  const root = 2 ** Math.floor(Math.log2(factor) / 2);
  const scale = root ** 2;
  return {
    ...problem,
    kernel: Matrix.mul(problem.kernel, scale),
    crossKernel: Matrix.mul(problem.crossKernel, scale),
    ridge: problem.ridge * scale,
    ...(problem.features && { features: Matrix.mul(problem.features, root) }),
  };
}

/** Every entry above the diagonal moved to the next double away from 0, as products of BLAS leave them. */
function withLastBits(problem: Problem): Problem {
  const kernel = problem.kernel.clone();
  let changed = false;
  for (let i = 0; i < kernel.rows; i++) {
    for (let j = i + 1; j < kernel.columns; j++) {
      const entry = kernel.get(i, j);
      if (entry === 0) continue;
      kernel.set(i, j, nextAwayFromZero(entry));
      changed = true;
    }
  }
  return changed ? { ...problem, kernel } : problem;
}

function nextAwayFromZero(value: number): number {
  const bits = new BigInt64Array(Float64Array.of(value).buffer);
  bits[0] = (bits[0] ?? 0n) + 1n;
  return element([...new Float64Array(bits.buffer)], 0);
}

/**
 * The eigenvalues of K replaced by equally spaced ones, from ‖K‖ to −10⁻¹²‖K‖, by which rounding may miss 0 in longer
 * computations than ours, and λ = ‖K‖/5: no right method loses digits on K + λI.
 */
function indefinite(problem: Problem): Problem {
  const { kernel } = problem;
  const largest = kernelNorm(kernel);
  if (kernel.rows < 2 || largest === 0) return problem;
  const { vectors } = eigenOf(kernel);
  const last = kernel.rows - 1;
  const spaced = Matrix.diag(
    Array.from({ length: kernel.rows }, (_, i) => (i === last ? -1e-12 : 1 - i / last) * largest),
  );
  const changed = vectors.mmul(spaced).mmul(vectors.transpose());
  // Exactly symmetric: the entries below the diagonal are those above it.
  for (let i = 0; i < kernel.rows; i++) {
    for (let j = 0; j < i; j++) changed.set(i, j, changed.get(j, i));
  }
  return withoutFeatures({ ...problem, kernel: changed, ridge: largest / 5 });
}

/** Φ belongs to the K that was. */
function withoutFeatures(problem: Problem): Problem {
  const copy: { -readonly [Key in keyof Problem]: Problem[Key] } = { ...problem };
  delete copy.features;
  return copy;
}

function isZero(matrix: Matrix): boolean {
  return matrix.elements.every((entry) => entry === 0);
}
