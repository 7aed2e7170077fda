import { addToDiagonal, combine, eliminate, multiply } from '../../arithmetic/exact/dense';
import type { Field } from '../../arithmetic/exact/field';
import type { DistillInputsOver, FitOver } from './inputs';

/**
 * The recursion z_t = α_t y + (1−α_t) y⁽ᵗ⁻¹⁾, c_t = G⁻¹z_t, y⁽ᵗ⁾ = K c_t, f⁽ᵗ⁾(X̃) = K̃ c_t over any field, for
 * t = 1 … τ. @throws DivisionByZeroError where K + λI is singular over the field
 */
export function distillOver<T>(
  field: Field<T>,
  { kernel, targets, ridge, weights, crossKernel }: DistillInputsOver<T>,
): FitOver<T>[] {
  const solve = eliminate(field, addToDiagonal(field, kernel, ridge));
  let previous = targets;
  return weights.map((weight) => {
    const mixed = combine(field, weight, targets, field.subtract(field.one, weight), previous);
    const coefficients = solve(mixed);
    previous = multiply(field, kernel, coefficients);
    return { fitted: previous, predictions: multiply(field, crossKernel, coefficients) };
  });
}
