import { element } from '../../../src/arithmetic/element';
import { minus, plus, scale } from '../../../src/arithmetic/exact/dense';
import type { Identity } from '../../../src/model/identity';
import { limitOver } from '../../../src/solver/over-field/limit';
import { lastWeightOf, limitDenominator, ridgeDenominator, smoother } from '../../quantities/over-field';

export const closedFormConstantIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'every-step',
    title: 'y(τ) = S∞ y + ((1−α)S)^τ (I − S∞) y',
    // S∞y has degree 2n+1 over det(αK+λI), of degree 2n; each of τ factors (1−α)S adds n+1 over Δ.
    degree: (points, steps) => 1 + 2 * points + steps * (points + 1),
    equation(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const limit = limitOver(field, { ...problem, weight }).fitted;
      const others = field.subtract(field.one, weight);
      const smooth = smoother(field, problem);
      const decayed = problem.weights.reduce(
        (values) => scale(field, others, smooth(values)),
        minus(field, problem.targets, limit),
      );
      return {
        left: element(solver.distill(problem), -1).fitted,
        right: plus(field, limit, decayed),
        denominator: () =>
          field.multiply(
            ridgeDenominator(field, problem, problem.weights.length),
            limitDenominator(field, problem, weight),
          ),
      };
    },
  },
];
