import fc, { type Arbitrary } from 'fast-check';
import { reflect } from '../linear-algebra/array-kernels/reflect';
import { Matrix } from '../linear-algebra/matrix';

/** The shape of a spectrum, as in LAPACK's test matrices. */
export type SpectrumPattern = (typeof patterns)[number];

const patterns = ['repeated', 'geometric', 'clustered', 'zero eigenvalues', 'dominant'] as const;

/** A pattern. Shrinks towards one repeated eigenvalue. */
export function spectrumPattern(): Arbitrary<SpectrumPattern> {
  return fc.constantFrom(...patterns);
}

/** Eigenvalues d_1 … d_n of the pattern. */
export function prescribedEigenvalues(pattern: SpectrumPattern, count: number): number[] {
  const positions = Array.from({ length: count }, (_, position) => position);
  switch (pattern) {
    case 'repeated':
      return positions.map((i) => (i < count / 2 ? 4 : 1));
    case 'geometric':
      // From 1 to 10⁻¹², as in LAPACK's test matrices of a given condition number.
      return positions.map((i) => 10 ** ((-12 * i) / Math.max(count - 1, 1)));
    case 'clustered':
      return positions.map((i) => 1 + i * 2 ** -30);
    case 'zero eigenvalues':
      return positions.map((i) => (i < count / 2 ? count - i : 0));
    case 'dominant':
      return positions.map((i) => (i === 0 ? 1e6 : 1));
  }
}

/**
 * An orthogonal n×n matrix: the product of the Householder reflections I − 2vvᵀ/‖v‖² along the given vectors. A zero
 * vector stands for the identity; shrinking the vectors therefore ends at the identity.
 * @throws RangeError where a vector does not have n elements
 */
export function orthogonalMatrix(vectors: readonly (readonly number[])[], size: number): Matrix {
  const product = Matrix.eye(size);
  for (const vector of vectors) {
    if (vector.length !== size)
      throw new RangeError(`no reflection of ${size} rows along ${vector.length} numbers`);
    reflect(product.elements, size, vector);
  }
  return product;
}
