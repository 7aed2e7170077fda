import type { RationalProblem } from '../../arbitraries/rational-problem';
import { fractionField } from '../../arithmetic/exact/fraction-field';
import type { ExactEvidence } from '../../model/evidence';

const { isZero, compare, one } = fractionField;

/** The boundaries of the theory, each with what tells that a problem is on it. */
const boundaries: Readonly<Record<string, (drawn: RationalProblem) => boolean>> = {
  'every α = 0': ({ problem }) => problem.weights.every(isZero),
  'every α = 1': ({ problem }) => problem.weights.every((weight) => compare(weight, one) === 0),
  'K = 0': ({ problem }) => problem.kernel.flat().every(isZero),
  'K singular': ({ given, problem }) =>
    given === 'spectrum'
      ? problem.eigenvalues.some(isZero)
      : problem.features.length > (problem.features[0]?.length ?? 0),
  'repeated eigenvalue': ({ given, problem }) => given === 'spectrum' && hasRepeated(problem.eigenvalues),
  'p = q': ({ problem }) =>
    [problem.crossKernel, problem.targets].some((matrix) => matrix.flat().every(isZero)),
};

/** How far random problems spread: over the numbers of points and steps, and over the boundaries. */
export class ProblemSpread {
  private readonly sizes = new Map<string, { points: number; steps: number; problems: number }>();
  private readonly onBoundary = new Map(Object.keys(boundaries).map((name) => [name, 0]));

  add(drawn: RationalProblem): void {
    const [points, steps] = [drawn.problem.kernel.length, drawn.problem.weights.length];
    const size = this.sizes.get(`${points} ${steps}`) ?? { points, steps, problems: 0 };
    size.problems++;
    this.sizes.set(`${points} ${steps}`, size);
    for (const [name, isOn] of Object.entries(boundaries)) {
      if (isOn(drawn)) this.onBoundary.set(name, (this.onBoundary.get(name) ?? 0) + 1);
    }
  }

  summary(): Pick<ExactEvidence, 'sizes' | 'boundaries'> {
    return {
      sizes: [...this.sizes.values()].sort((a, b) => a.points - b.points || a.steps - b.steps),
      boundaries: [...this.onBoundary].map(([name, problems]) => ({ name, problems })),
    };
  }
}

function hasRepeated(
  values: Extract<RationalProblem, { given: 'spectrum' }>['problem']['eigenvalues'],
): boolean {
  return values.some((value, i) => values.slice(0, i).some((other) => compare(value, other) === 0));
}
