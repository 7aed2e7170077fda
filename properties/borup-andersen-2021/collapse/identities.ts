import { element } from '../../../src/arithmetic/element';
import { innerProductOver, power } from '../../../src/arithmetic/exact/dense';
import type { Identity, Inequality } from '../../../src/model/identity';
import { atMost, largest, smallest } from '../../quantities/ordered';
import { ridgeDenominator, smoother } from '../../quantities/over-field';

export const collapseIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'power',
    title: 'y(τ) = S^τ y',
    // Each S adds n degrees over Δ; the weights are 0.
    degree: (points, steps) => 1 + points * steps,
    equation(field, problem, solver) {
      const smooth = smoother(field, problem);
      return {
        left: element(solver.distill(problem), -1).fitted,
        right: problem.weights.reduce((values) => smooth(values), problem.targets),
        denominator: () => ridgeDenominator(field, problem, problem.weights.length),
      };
    },
  },
];

export const collapseInequalities: readonly Inequality[] = [
  {
    name: 'bounds',
    title: '(d_min/(d_min+λ))^(2t) ‖y‖² ≤ ‖y(t)‖² ≤ (d_max/(d_max+λ))^(2t) ‖y‖²',
    comparisons(field, problem, solver) {
      const { eigenvalues, ridge, targets } = problem;
      const square = innerProductOver(field, targets, targets);
      const bound = (eigenvalue: typeof ridge, step: number): typeof ridge =>
        field.multiply(
          power(field, field.divide(eigenvalue, field.add(eigenvalue, ridge)), 2 * step),
          square,
        );
      return solver.distill(problem).flatMap(({ fitted }, index) => {
        const length = innerProductOver(field, fitted, fitted);
        return [
          atMost(bound(smallest(field, eigenvalues), index + 1), length),
          atMost(length, bound(largest(field, eigenvalues), index + 1)),
        ];
      });
    },
  },
];
