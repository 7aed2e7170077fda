import type { Matrix } from './matrix';

/** A Cholesky factorisation of an n×n matrix A, which serves many right-hand sides. */
export interface PositiveDefiniteFactor {
  /** X n×c with AX = B, for B n×c. */
  readonly solve: (rightHandSide: Matrix) => Matrix;
}

/** A = V diag(values) Vᵀ. */
export interface SymmetricEigen {
  /** n eigenvalues, descending */
  readonly values: readonly number[];
  /** n×n, orthonormal columns in the order of `values` */
  readonly vectors: Matrix;
}

/**
 * The linear algebra that the solver is built on; another backend runs the solver on another library. Arguments are not
 * modified.
 */
export interface Backend {
  readonly name: string;
  /** the files it was found in, which differ between machines; absent where it was not looked for */
  readonly library?: string;
  /**
   * Cholesky of A + shift·I, where no shift means 0.
   * @throws NotPositiveDefiniteError when A is not symmetric, holds a NaN, or a pivot is not positive
   */
  readonly factorPositiveDefinite: (matrix: Matrix, shift?: number) => PositiveDefiniteFactor;
  /** AB, for A m×k and B k×c. @throws RangeError for shapes that have no product */
  readonly multiply: (left: Matrix, right: Matrix) => Matrix;
  /** Eigendecomposition of a symmetric matrix; only symmetric input is meaningful. */
  readonly symmetricEigen: (matrix: Matrix) => SymmetricEigen;
  /** argmin ‖AX − B‖ by QR, for A m×n of full column rank, B m×c. */
  readonly leastSquares: (matrix: Matrix, rightHandSide: Matrix) => Matrix;
}

/** A matrix that has to be positive definite is not, in the working precision. */
export class NotPositiveDefiniteError extends Error {
  override readonly name = 'NotPositiveDefiniteError';
}
