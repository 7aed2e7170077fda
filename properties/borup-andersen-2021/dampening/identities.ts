import { element } from '../../../src/arithmetic/element';
import { power } from '../../../src/arithmetic/exact/dense';
import type { Field, OrderedField } from '../../../src/arithmetic/exact/field';
import type { OrderedPair, Identity, Inequality, SpectralProblemOver } from '../../../src/model/identity';
import type { SolverOver } from '../../../src/solver/over-field/solver';
import { atMost, lessThan } from '../../quantities/ordered';
import { lastWeightOf } from '../../quantities/over-field';

export const dampeningIdentities: readonly Identity[] = [
  {
    given: 'spectrum',
    name: 'stopped-geometric',
    title: 'b(τ) = E[a^N] with N = min(Geometric(α), τ)',
    // a^k with k weights, over (d+λ)^τ: a filter has degree 2τ, and n filters stand side by side over their product.
    degree: (points, steps) => steps * (points + 1),
    equation(field, { eigenvalues, ridge, weights }, solver) {
      const weight = element(weights, -1);
      const others = field.subtract(field.one, weight);
      const steps = weights.length;
      const expectation = (shrinkage: typeof ridge): typeof ridge =>
        Array.from({ length: steps }, (_, k) => {
          const stopped = k + 1 < steps ? weight : field.one;
          return field.multiply(
            field.multiply(power(field, others, k), stopped),
            power(field, shrinkage, k + 1),
          );
        }).reduce((sum, term) => field.add(sum, term), field.zero);
      const sums = eigenvalues.map((eigenvalue) => field.add(eigenvalue, ridge));
      return {
        left: [element(solver.filters(eigenvalues, ridge, weights), -1)],
        right: [eigenvalues.map((value, i) => expectation(field.divide(value, element(sums, i))))],
        denominator: () =>
          sums.reduce((product, sum) => field.multiply(product, power(field, sum, steps)), field.one),
      };
    },
  },
];

export const dampeningInequalities: readonly Inequality[] = [
  {
    name: 'between-limit-and-ridge',
    title: '0 ≤ B(∞) ≤ B(t+1) ≤ B(t) ≤ A',
    comparisons: (field, problem, solver) =>
      byEigenvalue(field, problem, solver, (path, limit, { shrinkage }) => [
        atMost(field.zero, limit),
        atMost(element(path, 0), shrinkage),
        ...path.flatMap((filter, index) => [
          atMost(limit, filter),
          ...(index === 0 ? [] : [atMost(filter, element(path, index - 1))]),
        ]),
      ]),
  },
  {
    name: 'strictly-between',
    title: 'for α in (0, 1) and d > 0: B(∞) < B(t+1) < B(t)',
    comparisons(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const inside = field.compare(weight, field.zero) > 0 && field.compare(weight, field.one) < 0;
      return byEigenvalue(field, problem, solver, (path, limit, { eigenvalue }) =>
        !inside || field.isZero(eigenvalue)
          ? []
          : path.flatMap((filter, index) => [
              lessThan(limit, filter),
              ...(index === 0 ? [] : [lessThan(filter, element(path, index - 1))]),
            ]),
      );
    },
  },
  {
    name: 'monotone-in-weight',
    title: 'a larger α gives no smaller filters',
    comparisons(field, problem, solver) {
      const { eigenvalues, ridge, weights } = problem;
      const two = field.add(field.one, field.one);
      const larger = weights.map((weight) => field.divide(field.add(weight, field.one), two));
      const [before, after] = [weights, larger].map((schedule) =>
        solver.filters(eigenvalues, ridge, schedule).flat(),
      );
      return (before ?? []).map((filter, i) => atMost(filter, element(after ?? [], i)));
    },
  },
  {
    name: 'effective-ridge',
    title: 'd(1−b)/b rises from λ at t = 1 and never passes λ/α',
    comparisons: (field, problem, solver) =>
      byEigenvalue(field, problem, solver, (path, _, { eigenvalue }) => {
        if (field.isZero(eigenvalue)) return [];
        const weight = lastWeightOf(problem);
        const ridges = path.map((filter) =>
          field.divide(field.multiply(eigenvalue, field.subtract(field.one, filter)), filter),
        );
        return [
          atMost(element(ridges, 0), problem.ridge),
          atMost(problem.ridge, element(ridges, 0)),
          ...ridges.flatMap((ridge, index) => [
            atMost(field.multiply(weight, ridge), problem.ridge),
            ...(index === 0 ? [] : [atMost(element(ridges, index - 1), ridge)]),
          ]),
        ];
      }),
  },
];

interface Direction<T> {
  readonly eigenvalue: T;
  /** a */
  readonly shrinkage: T;
}

/** For each eigenvalue its filters b⁽¹⁾ … b⁽τ⁾ and their limit b⁽∞⁾ = αd/(αd+λ). */
function byEigenvalue<T>(
  field: OrderedField<T>,
  { eigenvalues, ridge, weights }: SpectralProblemOver<T>,
  solver: SolverOver<T>,
  compare: (path: readonly T[], limit: T, direction: Direction<T>) => readonly OrderedPair<T>[],
): OrderedPair<T>[] {
  const filters = solver.filters(eigenvalues, ridge, weights);
  const weight = element(weights, -1);
  return eigenvalues.flatMap((eigenvalue, i) =>
    compare(
      filters.map((step) => element(step, i)),
      ridgeFilterOver(field, field.multiply(weight, eigenvalue), ridge),
      { eigenvalue, shrinkage: ridgeFilterOver(field, eigenvalue, ridge) },
    ),
  );
}

function ridgeFilterOver<T>(field: Field<T>, eigenvalue: T, ridge: T): T {
  return field.divide(eigenvalue, field.add(eigenvalue, ridge));
}
