import { element } from '../../../src/arithmetic/element';
import type { Identity } from '../../../src/model/identity';
import {
  lastWeightOf,
  limitDenominator,
  mixture,
  predictFrom,
  ridgeDenominator,
  smoother,
} from '../../quantities/over-field';

export const limitIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'fixed-point',
    title: 'one more step leaves the limit where it is: S(αy + (1−α)y(∞)) = y(∞)',
    // y(∞) has degree 2n+1 over det(αK+λI); a weight and S add n+1 over Δ.
    degree: (points) => 3 * points + 2,
    equation(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const { fitted } = solver.limit({ ...problem, weight });
      return {
        left: smoother(field, problem)(mixture(field, weight, problem.targets, fitted)),
        right: fitted,
        denominator: () =>
          field.multiply(ridgeDenominator(field, problem, 1), limitDenominator(field, problem, weight)),
      };
    },
  },
  {
    given: 'kernel',
    name: 'fixed-point-out-of-sample',
    title: 'f(∞)(X̃) = K̃ G⁻¹ (αy + (1−α)y(∞))',
    degree: (points) => 3 * points + 2,
    equation(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const { fitted, predictions } = solver.limit({ ...problem, weight });
      return {
        left: predictions,
        right: predictFrom(field, problem, mixture(field, weight, problem.targets, fitted)),
        denominator: () =>
          field.multiply(ridgeDenominator(field, problem, 1), limitDenominator(field, problem, weight)),
      };
    },
  },
  {
    given: 'kernel',
    name: 'amplified-ridge',
    title: 'the limit is one step of ridge regression with λ/α',
    // K(K + (λ/α)I)⁻¹y = αK adj(αK+λI) y / det(αK+λI); the first step has one more weight, which cancels.
    degree: (points) => 2 * points + 2,
    equation(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const amplified = { ...problem, ridge: field.divide(problem.ridge, weight), weights: [field.one] };
      return {
        left: solver.limit({ ...problem, weight }).fitted,
        right: element(solver.distill(amplified), 0).fitted,
        denominator: () => limitDenominator(field, problem, weight),
      };
    },
  },
];
