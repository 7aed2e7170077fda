import { element } from '../../../src/arithmetic/element';
import type { Identity } from '../../../src/model/identity';
import { closedFormOver, weightPolynomialOver } from '../../../src/solver/over-field/closed-form';
import { mixture, predictFrom, ridgeDenominator, single } from '../../quantities/over-field';

/**
 * With Δ = det(K+λI), of degree n, G⁻¹ is a matrix of degree n−1 over Δ and S one of degree n. The recursion multiplies
 * y, of degree 1, by S and a weight at each step, n+1 degrees over Δ; P_τ(S)y⁽¹⁾ has τ−1 weights and τ times S at most.
 */
const degree = (points: number, steps: number): number => 1 + steps * (points + 1);

export const closedFormIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'in-sample',
    title: 'y(τ) = P_τ(S) y(1)',
    degree,
    equation: (field, problem, solver) => ({
      left: element(solver.distill(problem), -1).fitted,
      right: closedFormOver(field, problem).fitted,
      denominator: () => ridgeDenominator(field, problem, problem.weights.length),
    }),
  },
  {
    given: 'kernel',
    name: 'out-of-sample',
    title: 'f(τ)(X̃) = K̃ G⁻¹ P_τ(S) y',
    degree,
    equation: (field, problem, solver) => ({
      left: element(solver.distill(problem), -1).predictions,
      right: closedFormOver(field, problem).predictions,
      denominator: () => ridgeDenominator(field, problem, problem.weights.length),
    }),
  },
  {
    given: 'kernel',
    name: 'last-step',
    title: 'f(τ)(X̃) = α_τ f(1)(X̃) + (1−α_τ) K̃ G⁻¹ y(τ−1)',
    minimumSteps: 2,
    // A weight times f(1), which has one weight of its own and is brought to the denominator Δ^τ.
    degree: (points, steps) => Math.max(degree(points, steps), 3 + points * steps),
    equation(field, problem, solver) {
      const path = solver.distill(problem);
      const fromTeacher = predictFrom(field, problem, element(path, -2).fitted);
      return {
        left: element(path, -1).predictions,
        right: mixture(field, element(problem.weights, -1), element(path, 0).predictions, fromTeacher),
        denominator: () => ridgeDenominator(field, problem, problem.weights.length),
      };
    },
  },
  {
    given: 'kernel',
    name: 'coefficients-sum-to-one',
    title: 'P_τ(1) = 1',
    degree: (_, steps) => steps,
    equation: (field, { weights }) => ({
      left: single(
        weightPolynomialOver(field, weights).reduce(
          (sum, coefficient) => field.add(sum, coefficient),
          field.zero,
        ),
      ),
      right: single(field.one),
      denominator: () => field.one,
    }),
  },
];
