import { element } from '../../src/arithmetic/element';
import {
  addToDiagonal,
  combine,
  type Dense,
  determinant,
  eliminate,
  multiply,
  power,
  scale,
} from '../../src/arithmetic/exact/dense';
import type { Field } from '../../src/arithmetic/exact/field';
import type { ProblemOver } from '../../src/model/identity';

/** det(K + λI)^k, which clears the denominators of k applications of G⁻¹. */
export function ridgeDenominator<T>(field: Field<T>, { kernel, ridge }: ProblemOver<T>, exponent: number): T {
  return power(field, determinant(field, addToDiagonal(field, kernel, ridge)), exponent);
}

/** det(αK + λI), the denominator of the limit. */
export function limitDenominator<T>(field: Field<T>, { kernel, ridge }: ProblemOver<T>, weight: T): T {
  return determinant(field, addToDiagonal(field, scale(field, weight, kernel), ridge));
}

/** S = KG⁻¹, to be applied to as many Z as there are. */
export function smoother<T>(
  field: Field<T>,
  { kernel, ridge }: ProblemOver<T>,
): (values: Dense<T>) => Dense<T> {
  const solve = eliminate(field, addToDiagonal(field, kernel, ridge));
  return (values) => multiply(field, kernel, solve(values));
}

/** K̃G⁻¹ applied to Z. */
export function predictFrom<T>(
  field: Field<T>,
  { kernel, ridge, crossKernel }: ProblemOver<T>,
  values: Dense<T>,
): Dense<T> {
  return multiply(field, crossKernel, eliminate(field, addToDiagonal(field, kernel, ridge))(values));
}

/** α A + (1−α) B */
export function mixture<T>(field: Field<T>, weight: T, left: Dense<T>, right: Dense<T>): Dense<T> {
  return combine(field, weight, left, field.subtract(field.one, weight), right);
}

/** The last weight: α, where all are the same. */
export function lastWeightOf<T>({ weights }: ProblemOver<T>): T {
  return element(weights, -1);
}

/** A matrix of one entry. */
export function single<T>(value: T): Dense<T> {
  return [[value]];
}
