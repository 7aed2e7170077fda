/**
 * A field: the operations on numbers that the formulas of the theory use. One formula then serves float64, exact
 * rationals, decimals of any length and the integers modulo a prime.
 */
export interface Field<T> {
  readonly zero: T;
  readonly one: T;
  readonly add: (a: T, b: T) => T;
  readonly subtract: (a: T, b: T) => T;
  readonly multiply: (a: T, b: T) => T;
  /** @throws DivisionByZeroError where b is 0 */
  readonly divide: (a: T, b: T) => T;
  readonly isZero: (a: T) => boolean;
  /** a faster implementation of linear algebra over this field, where there is one; its results are the same */
  readonly matrices?: FastLinearAlgebra<T> | undefined;
}

/** Products, solutions of linear systems and nullities, faster than by the operations of the field. */
export interface FastLinearAlgebra<T> {
  readonly multiply: (left: Rows<T>, right: Rows<T>) => Rows<T>;
  /** @throws DivisionByZeroError where the matrix is singular */
  readonly eliminate: (matrix: Rows<T>) => (rightHandSide: Rows<T>) => Rows<T>;
  /** the dimension of the null space of a square matrix */
  readonly nullity: (matrix: Rows<T>) => number;
}

type Rows<T> = readonly (readonly T[])[];

/** A field whose elements can be compared: inequalities have a meaning. */
export interface OrderedField<T> extends Field<T> {
  /** negative, 0 or positive as a is less than, equal to or greater than b */
  readonly compare: (a: T, b: T) => number;
}

export class DivisionByZeroError extends Error {
  override readonly name = 'DivisionByZeroError';
}
