import { element } from '../../../src/arithmetic/element';
import { power } from '../../../src/arithmetic/exact/dense';
import type { Field, OrderedField } from '../../../src/arithmetic/exact/field';
import type { OrderedPair, Identity, Inequality, SpectralProblemOver } from '../../../src/model/identity';
import type { SolverOver } from '../../../src/solver/over-field/solver';
import { atMost, lessThan } from '../../quantities/ordered';
import { lastWeightOf, single } from '../../quantities/over-field';

/** b_j⁽ᵗ⁾ has degree 2t over (d_j+λ)^t; two of them stand over the product. */
const pairDegree = (steps: number): number => 4 * steps + 2;

export const sparsificationIdentities: readonly Identity[] = [
  {
    given: 'spectrum',
    name: 'without-truth',
    title: 'for α = 0: b_j(t) a_k^t = b_k(t) a_j^t, so R(t) = (a_j/a_k)^t',
    degree: (_, steps) => pairDegree(steps),
    equation(field, problem, solver) {
      const steps = problem.weights.length;
      const weights = problem.weights.map(() => field.zero);
      const { a, b, denominator } = pairOf(field, { ...problem, weights }, solver);
      return {
        left: single(field.multiply(element(b.j, -1), power(field, a.k, steps))),
        right: single(field.multiply(element(b.k, -1), power(field, a.j, steps))),
        denominator: () => denominator(steps),
      };
    },
  },
  {
    given: 'spectrum',
    name: 'truth-only',
    title: 'for α = 1: b_j(t) a_k = b_k(t) a_j, so R(t) = a_j/a_k',
    degree: (_, steps) => pairDegree(steps),
    equation(field, problem, solver) {
      const weights = problem.weights.map(() => field.one);
      const { a, b, denominator } = pairOf(field, { ...problem, weights }, solver);
      return {
        left: single(field.multiply(element(b.j, -1), a.k)),
        right: single(field.multiply(element(b.k, -1), a.j)),
        denominator: () => denominator(weights.length),
      };
    },
  },
  {
    given: 'spectrum',
    name: 'sign-rule',
    title: 'b_j(t) v − b_k(t) u = α_t(a_j v − a_k u) + (1−α_t) u v (a_j − a_k) with u, v the filters before',
    degree: (_, steps) => pairDegree(steps),
    equation(field, problem, solver) {
      const { a, b, denominator } = pairOf(field, problem, solver);
      const weight = element(problem.weights, -1);
      const [u, v] = [b.j.at(-2) ?? field.one, b.k.at(-2) ?? field.one];
      const { subtract, multiply, add } = field;
      const left = subtract(multiply(element(b.j, -1), v), multiply(element(b.k, -1), u));
      const truth = multiply(weight, subtract(multiply(a.j, v), multiply(a.k, u)));
      const teacher = multiply(subtract(field.one, weight), multiply(multiply(u, v), subtract(a.j, a.k)));
      return {
        left: single(left),
        right: single(add(truth, teacher)),
        denominator: () => denominator(problem.weights.length),
      };
    },
  },
];

export const sparsificationInequalities: readonly Inequality[] = [
  {
    name: 'grows-without-truth',
    title: 'for α = 0 and d_j > d_k > 0 the ratio grows strictly at every step',
    comparisons(field, problem, solver) {
      const weights = problem.weights.map(() => field.zero);
      return ratiosOf(field, { ...problem, weights }, solver, (ratios) =>
        ratios.slice(1).map((ratio, index) => lessThan(element(ratios, index), ratio)),
      );
    },
  },
  {
    name: 'above-ridge',
    title: 'for one weight in [0, 1] no ratio is below a_j/a_k, that of the first step',
    comparisons(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const weights = problem.weights.map(() => weight);
      return ratiosOf(field, { ...problem, weights }, solver, (ratios) =>
        ratios.slice(1).map((ratio) => atMost(element(ratios, 0), ratio)),
      );
    },
  },
];

interface DirectionPair<T> {
  readonly a: { readonly j: T; readonly k: T };
  readonly b: { readonly j: readonly T[]; readonly k: readonly T[] };
  /** ((d_j+λ)(d_k+λ))^t */
  readonly denominator: (steps: number) => T;
}

/** The first and the last eigenvalue with their filters; of one eigenvalue, itself twice. */
function pairOf<T>(
  field: Field<T>,
  { eigenvalues, ridge, weights }: SpectralProblemOver<T>,
  solver: SolverOver<T>,
): DirectionPair<T> {
  const [dj, dk] = [element(eigenvalues, 0), element(eigenvalues, -1)];
  const path = solver.filters([dj, dk], ridge, weights);
  const shrinkage = (eigenvalue: T): T => field.divide(eigenvalue, field.add(eigenvalue, ridge));
  return {
    a: { j: shrinkage(dj), k: shrinkage(dk) },
    b: { j: path.map((step) => element(step, 0)), k: path.map((step) => element(step, 1)) },
    denominator: (steps) => power(field, field.multiply(field.add(dj, ridge), field.add(dk, ridge)), steps),
  };
}

/** What holds of R⁽¹⁾ … R⁽τ⁾ for every pair of eigenvalues d_j > d_k > 0. */
function ratiosOf<T>(
  field: OrderedField<T>,
  { eigenvalues, ridge, weights }: SpectralProblemOver<T>,
  solver: SolverOver<T>,
  compare: (ratios: readonly T[]) => readonly OrderedPair<T>[],
): OrderedPair<T>[] {
  const path = solver.filters(eigenvalues, ridge, weights);
  return eigenvalues.flatMap((dj, j) =>
    eigenvalues.flatMap((dk, k) =>
      field.compare(dj, dk) > 0 && field.compare(dk, field.zero) > 0
        ? compare(path.map((step) => field.divide(element(step, j), element(step, k))))
        : [],
    ),
  );
}
