import { element } from '../../../src/arithmetic/element';
import { innerProductOver, minus, power, scale } from '../../../src/arithmetic/exact/dense';
import type { Identity, Inequality } from '../../../src/model/identity';
import { atMost, largest, lessThan } from '../../quantities/ordered';
import { lastWeightOf, limitDenominator, ridgeDenominator, smoother } from '../../quantities/over-field';

export const convergenceRateIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'distance',
    title: 'y(τ) − y(∞) = ((1−α)S)^τ (y − y(∞))',
    // y(∞) has degree 2n+1 over det(αK+λI); each of τ factors (1−α)S adds n+1 over Δ.
    degree: (points, steps) => 1 + 2 * points + steps * (points + 1),
    equation(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const { fitted: limit } = solver.limit({ ...problem, weight });
      const others = field.subtract(field.one, weight);
      const smooth = smoother(field, problem);
      return {
        left: minus(field, element(solver.distill(problem), -1).fitted, limit),
        right: problem.weights.reduce(
          (values) => scale(field, others, smooth(values)),
          minus(field, problem.targets, limit),
        ),
        denominator: () =>
          field.multiply(
            ridgeDenominator(field, problem, problem.weights.length),
            limitDenominator(field, problem, weight),
          ),
      };
    },
  },
];

export const convergenceRateInequalities: readonly Inequality[] = [
  {
    name: 'bound',
    title: '‖y(τ) − y(∞)‖² ≤ ρ^(2τ) ‖y − y(∞)‖² with ρ = (1−α) d_max/(d_max+λ) < 1',
    comparisons(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const { fitted: limit } = solver.limit({ ...problem, weight });
      const top = largest(field, problem.eigenvalues);
      const rate = field.multiply(
        field.subtract(field.one, weight),
        field.divide(top, field.add(top, problem.ridge)),
      );
      const squaredDistance = (values: typeof limit): typeof rate => {
        const difference = minus(field, values, limit);
        return innerProductOver(field, difference, difference);
      };
      const start = squaredDistance(problem.targets);
      const path = solver.distill(problem).map(({ fitted }) => squaredDistance(fitted));
      return [
        lessThan(rate, field.one),
        ...path.map((distance, index) =>
          atMost(distance, field.multiply(power(field, rate, 2 * (index + 1)), start)),
        ),
      ];
    },
  },
];
