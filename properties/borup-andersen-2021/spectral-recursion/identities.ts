import { element } from '../../../src/arithmetic/element';
import { conjugate } from '../../../src/arithmetic/exact/cayley';
import { addToDiagonal, determinant, multiply, power } from '../../../src/arithmetic/exact/dense';
import type { Field } from '../../../src/arithmetic/exact/field';
import type { Identity, SpectralProblemOver } from '../../../src/model/identity';
import { lastWeightOf, limitDenominator, ridgeDenominator } from '../../quantities/over-field';

/**
 * V is the Cayley transform of a matrix A, of degree n over δ = det(I+A); K = VDVᵀ has degree 2n+1 over δ². Since
 * Δ = ∏(d_i+λ), S = V diag(d/(d+λ)) Vᵀ has degree 3n over δ²Δ, and each step adds a weight to it.
 */
const degree = (points: number, steps: number): number => 1 + steps * (3 * points + 1);

export const spectralRecursionIdentities: readonly Identity[] = [
  {
    given: 'spectrum',
    name: 'fitted-values',
    title: 'y(t) = V B(t) Vᵀ y with B(t) = A(α_t I + (1−α_t) B(t−1))',
    degree,
    equation(field, problem, solver) {
      const { eigenvalues, eigenvectors, ridge, weights, targets } = problem;
      const filters = element(solver.filters(eigenvalues, ridge, weights), -1);
      return {
        left: element(solver.distill(problem), -1).fitted,
        right: multiply(field, conjugate(field, eigenvectors, filters), targets),
        denominator: () => denominatorOf(field, problem, weights.length),
      };
    },
  },
  {
    given: 'spectrum',
    name: 'limit',
    title: 'y(∞) = V D(D + (λ/α)I)⁻¹ Vᵀ y',
    // αVDVᵀ adj… = V diag(αd/(αd+λ)) Vᵀ: 2n from V, n factors of degree 2 over det(αK+λI), and y.
    degree: (points) => 4 * points + 1,
    equation(field, problem, solver) {
      const weight = lastWeightOf(problem);
      const filters = problem.eigenvalues.map((eigenvalue) => {
        const scaled = field.multiply(weight, eigenvalue);
        return field.divide(scaled, field.add(scaled, problem.ridge));
      });
      return {
        left: solver.limit({ ...problem, weight }).fitted,
        right: multiply(field, conjugate(field, problem.eigenvectors, filters), problem.targets),
        denominator: () =>
          field.multiply(skewDenominator(field, problem, 1), limitDenominator(field, problem, weight)),
      };
    },
  },
];

function denominatorOf<T>(field: Field<T>, problem: SpectralProblemOver<T>, exponent: number): T {
  return field.multiply(
    ridgeDenominator(field, problem, exponent),
    skewDenominator(field, problem, exponent),
  );
}

/** δ^(2k), from V itself: I + V = 2(I+A)⁻¹, so that δ = 2ⁿ/det(I+V). */
function skewDenominator<T>(field: Field<T>, { eigenvectors }: SpectralProblemOver<T>, exponent: number): T {
  const inverse = determinant(field, addToDiagonal(field, eigenvectors, field.one));
  const two = field.add(field.one, field.one);
  const skew = field.divide(power(field, two, eigenvectors.length), inverse);
  return power(field, skew, 2 * exponent);
}
