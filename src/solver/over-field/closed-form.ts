import { addToDiagonal, combine, eliminate, multiply } from '../../arithmetic/exact/dense';
import type { Field } from '../../arithmetic/exact/field';
import type { DistillInputsOver, FitOver } from './inputs';

/**
 * Step τ directly: y⁽τ⁾ = S P_τ(S) y and f⁽τ⁾(X̃) = K̃G⁻¹P_τ(S) y, by Horner's rule over any field.
 * @throws RangeError when there is no step; @throws DivisionByZeroError where K + λI is singular
 */
export function closedFormOver<T>(
  field: Field<T>,
  { kernel, targets, ridge, weights, crossKernel }: DistillInputsOver<T>,
): FitOver<T> {
  if (weights.length === 0) throw new RangeError('the closed form needs at least one step');
  const solve = eliminate(field, addToDiagonal(field, kernel, ridge));
  const zeros = combine(field, field.zero, targets, field.zero, targets);
  const sum = weightPolynomialOver(field, weights).reduceRight(
    (higher, coefficient) =>
      combine(field, coefficient, targets, field.one, multiply(field, kernel, solve(higher))),
    zeros,
  );
  const coefficients = solve(sum);
  return {
    fitted: multiply(field, kernel, coefficients),
    predictions: multiply(field, crossKernel, coefficients),
  };
}

/**
 * p_0 … p_{τ−1} of P_τ(s) = Σ p_k s^k = (∏_{i=2..τ} (1−α_i)) s^{τ−1} + Σ_{i=2..τ} α_i (∏_{j>i} (1−α_j)) s^{τ−i}.
 * @param weights α_1 … α_τ, τ ≥ 1; α_1 does not appear
 */
export function weightPolynomialOver<T>(field: Field<T>, weights: readonly T[]): T[] {
  const coefficients: T[] = [];
  let inherited = field.one;
  for (const weight of weights.slice(1).reverse()) {
    coefficients.push(field.multiply(weight, inherited));
    inherited = field.multiply(inherited, field.subtract(field.one, weight));
  }
  return [...coefficients, inherited];
}
