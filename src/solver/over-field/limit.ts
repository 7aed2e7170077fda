import { addToDiagonal, combine, eliminate, multiply } from '../../arithmetic/exact/dense';
import type { Field } from '../../arithmetic/exact/field';
import type { FitOver, LimitInputsOver } from './inputs';

/**
 * Infinitely many steps: K(K + (λ/α)I)⁻¹y, written as αK(αK + λI)⁻¹y, which also covers α = 0 (it gives 0).
 * @throws DivisionByZeroError where αK + λI is singular over the field
 */
export function limitOver<T>(
  field: Field<T>,
  { kernel, targets, ridge, weight, crossKernel }: LimitInputsOver<T>,
): FitOver<T> {
  const scaled = (matrix: typeof kernel): typeof kernel => combine(field, weight, matrix, field.zero, matrix);
  const coefficients = eliminate(field, addToDiagonal(field, scaled(kernel), ridge))(scaled(targets));
  return {
    fitted: multiply(field, kernel, coefficients),
    predictions: multiply(field, crossKernel, coefficients),
  };
}
