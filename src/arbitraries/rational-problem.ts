import fc, { type Arbitrary } from 'fast-check';
import { element } from '../arithmetic/element';
import { cayley, conjugate } from '../arithmetic/exact/cayley';
import { type Dense, multiply, scale, transpose } from '../arithmetic/exact/dense';
import { type Fraction, fraction, fractionField } from '../arithmetic/exact/fraction-field';
import type { FeatureProblemOver, SpectralProblemOver } from '../model/identity';
import type { ProblemDomain } from '../model/problem';
import { plainRecord } from './plain-record';

/** A problem in exact numbers, with the features or the spectrum that K was built from. */
export type RationalProblem =
  | { readonly given: 'features'; readonly problem: FeatureProblemOver<Fraction> }
  | { readonly given: 'spectrum'; readonly problem: SpectralProblemOver<Fraction> };

const mostPoints = 6;
const mostSteps = 6;
const mostFeatures = 4;
const evaluationPoints = 2;
const mostOutputs = 2;

const targetCount = mostOutputs * (mostPoints + evaluationPoints);

/** A change to a problem that moves it to the boundary of the theory. */
const boundaries = ['inside', 'K = 0', 'K̃ = 0', 'K = dI', 'y = 0'] as const;

type Boundary = (typeof boundaries)[number];

/**
 * Problems with K built exactly: Gram matrices of small integers, with more points than features and fewer, and
 * prescribed spectra of small fractions, repeated and zero ones among them, with eigenvectors from a Cayley transform.
 * Weights are simple fractions, 0 and 1 among them. Every number of points and of steps is as likely as the others.
 * Shrinks to fewer points, fewer steps and simpler numbers.
 */
export function rationalProblem(
  domain: ProblemDomain,
  given: RationalProblem['given'],
): Arbitrary<RationalProblem> {
  return plainRecord({
    points: fc.integer({ min: 1, max: mostPoints }),
    steps: fc.integer({ min: domain.minimumSteps ?? 1, max: mostSteps }),
    boundary: fc.oneof(
      { withCrossShrink: true },
      { arbitrary: fc.constant<Boundary>('inside'), weight: 5 },
      { arbitrary: fc.constantFrom(...boundaries), weight: 1 },
    ),
    outputs: fc.integer({ min: 1, max: mostOutputs }),
    featureCount: fc.integer({ min: 1, max: mostFeatures }),
    numbers: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 60, maxLength: 60 }),
    eigenvalues: fc.array(eigenvalue, { minLength: mostPoints, maxLength: mostPoints }),
    targets: fc.array(fc.integer({ min: -3, max: 3 }), {
      minLength: targetCount,
      maxLength: targetCount,
    }),
    ridge: fc.constantFrom([1, 1], [2, 1], [1, 2], [1, 3], [3, 1], [1, 10], [10, 1], [1, 1e9], [1e4, 1]),
    weights: weights(domain.schedule),
  }).map(({ points, steps, boundary, numbers, outputs, featureCount, targets, ridge, ...drawn }) => {
    const next = reader(numbers.map((value) => fraction(boundary === 'K = 0' ? 0 : value)));
    const kernels = {
      features: () => featureKernels(next, points, { featureCount, outputs }),
      spectrum: () => spectralKernels(next, spectrumOf(drawn.eigenvalues.slice(0, points), boundary)),
    };
    const [numerator = 1, denominator = 1] = ridge;
    const common = {
      targets: rowsOf(
        targets.slice(0, points * outputs).map((value) => (boundary === 'y = 0' ? 0 : value)),
        outputs,
      ),
      evaluationTargets: rowsOf(targets.slice(-evaluationPoints * outputs), outputs),
      ridge: fraction(numerator, denominator),
      weights: drawn.weights.slice(0, steps),
    };
    const without = <P extends { readonly crossKernel: Dense<Fraction> }>(problem: P): P =>
      boundary === 'K̃ = 0'
        ? { ...problem, crossKernel: scale(fractionField, fractionField.zero, problem.crossKernel) }
        : problem;
    return given === 'features'
      ? { given, problem: without({ ...common, ...kernels.features() }) }
      : { given, problem: without({ ...common, ...kernels.spectrum() }) };
  });
}

/** K = ΦΦᵀ, K̃ = Φ̃Φᵀ and a direction δ. */
function featureKernels(
  next: Reader,
  points: number,
  { featureCount, outputs }: { readonly featureCount: number; readonly outputs: number },
): Pick<FeatureProblemOver<Fraction>, 'kernel' | 'crossKernel' | 'features' | 'direction'> {
  const features = next.matrix(points, featureCount);
  const transposed = transpose(features);
  return {
    kernel: multiply(fractionField, features, transposed),
    crossKernel: multiply(fractionField, next.matrix(evaluationPoints, featureCount), transposed),
    features,
    direction: next.matrix(featureCount, outputs),
  };
}

/** K = VDVᵀ, and rows K̃ that belong to it: the products of random vectors with it. */
function spectralKernels(
  next: Reader,
  eigenvalues: readonly Fraction[],
): Pick<SpectralProblemOver<Fraction>, 'kernel' | 'crossKernel' | 'eigenvalues' | 'eigenvectors'> {
  const points = eigenvalues.length;
  const eigenvectors = cayley(fractionField, skewSymmetric(points, next));
  const kernel = conjugate(fractionField, eigenvectors, eigenvalues);
  const crossKernel = multiply(fractionField, next.matrix(evaluationPoints, points), kernel);
  return { kernel, crossKernel, eigenvalues, eigenvectors };
}

/** Numbers as a matrix with the given number of columns. */
function rowsOf(numbers: readonly number[], columns: number): Fraction[][] {
  return Array.from({ length: numbers.length / columns }, (_, i) =>
    numbers.slice(i * columns, (i + 1) * columns).map((value) => fraction(value)),
  );
}

function spectrumOf(eigenvalues: readonly Fraction[], boundary: Boundary): readonly Fraction[] {
  switch (boundary) {
    case 'K = 0':
      return eigenvalues.map(() => fractionField.zero);
    case 'K = dI':
      return eigenvalues.map(() => element(eigenvalues, 0));
    default:
      return eigenvalues;
  }
}

const eigenvalue: Arbitrary<Fraction> = fc
  .constantFrom([1, 1], [0, 1], [2, 1], [1, 2], [3, 1], [1, 10], [10, 1], [1, 100])
  .map(([numerator = 1, denominator = 1]) => fraction(numerator, denominator));

const weight: Arbitrary<Fraction> = fc
  .constantFrom([1, 2], [0, 1], [1, 1], [1, 3], [3, 4], [1, 10], [9, 10], [99, 100], [1, 100])
  .map(([numerator = 1, denominator = 1]) => fraction(numerator, denominator));

function weights(schedule: ProblemDomain['schedule']): Arbitrary<readonly Fraction[]> {
  const repeated = (value: Fraction): Fraction[] => Array.from({ length: mostSteps }, () => value);
  switch (schedule) {
    case 'any':
      return fc.oneof(
        { arbitrary: fc.array(weight, { minLength: mostSteps, maxLength: mostSteps }), weight: 3 },
        { arbitrary: weight.map(repeated), weight: 1 },
      );
    case 'zero':
      return fc.constant(null).map(() => repeated(fraction(0)));
    case 'constant':
      return weight.map(repeated);
    case 'positive-constant':
      return weight.filter((value) => value.numerator > 0n).map(repeated);
  }
}

interface Reader {
  readonly one: () => Fraction;
  readonly matrix: (rows: number, columns: number) => Fraction[][];
}

/** Reads numbers from a list cyclically. */
function reader(numbers: readonly Fraction[]): Reader {
  let position = 0;
  const one = (): Fraction => element(numbers, position++ % numbers.length);
  const row = (length: number): Fraction[] => Array.from({ length }, one);
  return { one, matrix: (rows, columns) => Array.from({ length: rows }, () => row(columns)) };
}

function skewSymmetric(size: number, next: Reader): Dense<Fraction> {
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => fraction(0)));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const entry = next.one();
      element(matrix, i)[j] = entry;
      element(matrix, j)[i] = fractionField.subtract(fractionField.zero, entry);
    }
  }
  return matrix;
}
