import fc, { type Arbitrary } from 'fast-check';
import { cayley, conjugate } from '../arithmetic/cayley';
import { type Dense, multiply, transpose } from '../arithmetic/dense';
import { element } from '../arithmetic/element';
import { type Rational, rational } from '../arithmetic/rational';
import { rationalField } from '../arithmetic/rational-field';
import type { FeatureProblemOver, SpectralProblemOver } from '../claims/identity';
import type { ProblemDomain } from '../claims/problem';

/** A problem in exact numbers, with all that is known of where its K came from. */
export type RationalProblem =
  | { readonly given: 'features'; readonly problem: FeatureProblemOver<Rational> }
  | { readonly given: 'spectrum'; readonly problem: SpectralProblemOver<Rational> };

const mostPoints = 6;
const mostSteps = 6;
const featureCount = 2;

/**
 * Problems with K built exactly: Gram matrices of small integers, of rank 2 at most, and prescribed spectra of small
 * fractions, repeated and zero ones among them, with eigenvectors from a Cayley transform. Weights are simple fractions,
 * 0 and 1 among them. Shrinks to fewer points, fewer steps and simpler numbers.
 */
export function rationalProblem(
  domain: ProblemDomain,
  given: RationalProblem['given'],
): Arbitrary<RationalProblem> {
  return fc
    .record({
      points: smallFirst(1, mostPoints),
      steps: smallFirst(domain.minimumSteps ?? 1, mostSteps),
      numbers: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 60, maxLength: 60 }),
      eigenvalues: fc.array(eigenvalue, { minLength: mostPoints, maxLength: mostPoints }),
      targets: fc.array(fc.integer({ min: -3, max: 3 }), {
        minLength: 2 * mostPoints,
        maxLength: 2 * mostPoints,
      }),
      ridge: fc.constantFrom([1, 1], [2, 1], [1, 2], [1, 3], [3, 1], [1, 10], [10, 1], [1, 1000]),
      weights: weights(domain.schedule),
    })
    .map(
      ({
        points,
        steps,
        numbers,
        eigenvalues,
        targets,
        ridge: [numerator = 1, denominator = 1],
        ...drawn
      }) => {
        const next = reader(numbers.map((value) => rational(value)));
        const evaluation = [next.row(featureCount), next.row(featureCount)];
        const common = {
          targets: targets.slice(0, points).map((value) => [rational(value)]),
          evaluationTargets: targets.slice(points, points + 2).map((value) => [rational(value)]),
          ridge: rational(numerator, denominator),
          weights: drawn.weights.slice(0, steps),
        };
        if (given === 'features') {
          const features = next.matrix(points, featureCount);
          const problem = {
            ...common,
            kernel: multiply(rationalField, features, transpose(features)),
            crossKernel: multiply(rationalField, evaluation, transpose(features)),
            features,
            direction: next.matrix(featureCount, 1),
          };
          return { given, problem };
        }
        const eigenvectors = cayley(rationalField, skewSymmetric(points, next));
        const values = eigenvalues.slice(0, points);
        const kernel = conjugate(rationalField, eigenvectors, values);
        // Rows that belong to K: the products of random vectors with it.
        const crossKernel = multiply(rationalField, next.matrix(2, points), kernel);
        return { given, problem: { ...common, kernel, crossKernel, eigenvalues: values, eigenvectors } };
      },
    );
}

/** Small sizes more often than large ones, whose numbers are long. */
function smallFirst(least: number, most: number): Arbitrary<number> {
  const small = Math.max(least, Math.ceil(most / 2));
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.integer({ min: least, max: small }), weight: 3 },
    { arbitrary: fc.integer({ min: least, max: most }), weight: 1 },
  );
}

const eigenvalue: Arbitrary<Rational> = fc
  .constantFrom([1, 1], [0, 1], [2, 1], [1, 2], [3, 1], [1, 10], [10, 1], [1, 100])
  .map(([numerator = 1, denominator = 1]) => rational(numerator, denominator));

const weight: Arbitrary<Rational> = fc
  .constantFrom([1, 2], [0, 1], [1, 1], [1, 3], [3, 4], [1, 10], [9, 10], [99, 100], [1, 100])
  .map(([numerator = 1, denominator = 1]) => rational(numerator, denominator));

function weights(schedule: ProblemDomain['schedule']): Arbitrary<readonly Rational[]> {
  const repeated = (value: Rational): Rational[] => Array.from({ length: mostSteps }, () => value);
  switch (schedule) {
    case 'any':
      return fc.array(weight, { minLength: mostSteps, maxLength: mostSteps });
    case 'zero':
      return fc.constant(null).map(() => repeated(rational(0)));
    case 'constant':
      return weight.map(repeated);
    case 'positive-constant':
      return weight.filter((value) => value.n > 0n).map(repeated);
  }
}

/** Reads numbers off a list, from its start again when it is at its end. */
function reader(numbers: readonly Rational[]): {
  readonly one: () => Rational;
  readonly row: (length: number) => Rational[];
  readonly matrix: (rows: number, columns: number) => Rational[][];
} {
  let position = 0;
  const one = (): Rational => element(numbers, position++ % numbers.length);
  const row = (length: number): Rational[] => Array.from({ length }, one);
  return { one, row, matrix: (rows, columns) => Array.from({ length: rows }, () => row(columns)) };
}

function skewSymmetric(size: number, next: { readonly one: () => Rational }): Dense<Rational> {
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => rational(0)));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const entry = next.one();
      element(matrix, i)[j] = entry;
      element(matrix, j)[i] = entry.neg();
    }
  }
  return matrix;
}
