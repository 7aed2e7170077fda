import { element } from '../element';
import { addToDiagonal, combine, type Dense, eliminate, multiply, transpose } from './dense';
import type { Field } from './field';

/**
 * The Cayley transform (I + A)⁻¹(I − A) of a skew-symmetric matrix: an orthogonal matrix over the same field.
 * @throws DivisionByZeroError where I + A is singular, which over an ordered field it never is
 */
export function cayley<T>(field: Field<T>, skew: Dense<T>): Dense<T> {
  const minus = field.subtract(field.zero, field.one);
  const negative = combine(field, minus, skew, field.zero, skew);
  return eliminate(field, addToDiagonal(field, skew, field.one))(addToDiagonal(field, negative, field.one));
}

/** V D Vᵀ for a diagonal D. */
export function conjugate<T>(field: Field<T>, vectors: Dense<T>, values: readonly T[]): Dense<T> {
  const scaled = vectors.map((row) => row.map((entry, j) => field.multiply(entry, element(values, j))));
  return multiply(field, scaled, transpose(vectors));
}
