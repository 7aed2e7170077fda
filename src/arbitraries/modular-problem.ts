import { cayley, conjugate } from '../arithmetic/exact/cayley';
import { type Dense, multiply, transpose } from '../arithmetic/exact/dense';
import type { Field } from '../arithmetic/exact/field';
import type { FeatureProblemOver, Identity, ProblemOver, SpectralProblemOver } from '../model/identity';
import type { ProblemDomain } from '../model/problem';

/** The kind and size of the problem that an identity is about. */
export interface ModularShape {
  readonly points: number;
  readonly steps: number;
  readonly schedule: ProblemDomain['schedule'];
}

const outputs = 2;
const evaluationPoints = 2;
const featureCount = 2;

/**
 * A problem whose every number is drawn independently, as the Schwartz–Zippel lemma requires. K is any symmetric
 * matrix, semidefinite or not; features or spectra are drawn instead of K where the identity needs them.
 * @throws DivisionByZeroError where the draw has no Cayley transform
 */
export function modularProblem<T>(
  given: Identity['given'],
  { points, steps, schedule }: ModularShape,
  field: Field<T>,
  draw: () => T,
): ProblemOver<T> & FeatureProblemOver<T> & SpectralProblemOver<T> {
  const matrix = (rows: number, columns: number): Dense<T> =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, draw));
  const features = matrix(points, featureCount);
  const eigenvalues = Array.from({ length: points }, draw);
  const eigenvectors = given === 'spectrum' ? cayley(field, skewSymmetric(field, points, draw)) : [];
  const kernels = {
    kernel: () => symmetric(points, draw),
    features: () => multiply(field, features, transpose(features)),
    spectrum: () => conjugate(field, eigenvectors, eigenvalues),
  };
  return {
    kernel: kernels[given](),
    crossKernel: matrix(evaluationPoints, points),
    targets: matrix(points, outputs),
    evaluationTargets: matrix(evaluationPoints, outputs),
    ridge: draw(),
    weights: weightsOf(schedule, steps, field, draw),
    features,
    direction: matrix(featureCount, outputs),
    eigenvalues,
    eigenvectors,
  };
}

function weightsOf<T>(
  schedule: ModularShape['schedule'],
  steps: number,
  field: Field<T>,
  draw: () => T,
): readonly T[] {
  switch (schedule) {
    case 'any':
      return Array.from({ length: steps }, draw);
    case 'zero':
      return Array.from({ length: steps }, () => field.zero);
    default: {
      const weight = draw();
      return Array.from({ length: steps }, () => weight);
    }
  }
}

function symmetric<T>(size: number, draw: () => T): Dense<T> {
  const lower = Array.from({ length: size }, (_, i) => Array.from({ length: i + 1 }, draw));
  return fromLower(size, lower, (entry) => entry);
}

function skewSymmetric<T>(field: Field<T>, size: number, draw: () => T): Dense<T> {
  const lower = Array.from({ length: size }, (_, i) =>
    Array.from({ length: i + 1 }, (_, j) => (i === j ? field.zero : draw())),
  );
  return fromLower(size, lower, (entry) => field.subtract(field.zero, entry));
}

/** @param above maps an entry below the diagonal to its mirror image above */
function fromLower<T>(size: number, lower: Dense<T>, above: (entry: T) => T): Dense<T> {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => {
      const entry = j <= i ? lower[i]?.[j] : lower[j]?.[i];
      if (entry === undefined) throw new RangeError(`no entry ${i}, ${j}`);
      return j <= i ? entry : above(entry);
    }),
  );
}
