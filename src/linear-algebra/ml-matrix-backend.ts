import { EigenvalueDecomposition, Matrix as MlMatrix, QrDecomposition } from 'ml-matrix';
import { unitFor } from '../arithmetic/power-of-two';
import { largestMagnitude } from './array-kernels/elementwise';
import { type Backend, NotPositiveDefiniteError } from './backend';
import { factorCholesky } from './cholesky';
import { isSymmetricToRounding } from './is-symmetric-to-rounding';
import { Matrix } from './matrix';

/**
 * The default backend: ml-matrix, in plain JavaScript. Products and the Cholesky factorisation are this package's own:
 * ml-matrix's are slower, and its Cholesky replaces a negative pivot by 0 and continues.
 */
export const mlMatrixBackend: Backend = {
  name: 'ml-matrix',

  factorPositiveDefinite(matrix, shift) {
    if (!isSymmetricToRounding(matrix)) {
      throw new NotPositiveDefiniteError('the kernel matrix is not symmetric, or holds a NaN');
    }
    return factorCholesky(matrix, shift);
  },

  multiply: (left, right) => left.mmul(right),

  symmetricEigen(matrix) {
    // The iteration multiplies entries with each other.
    const unit = unitFor(largestMagnitude(matrix.elements));
    const scaled = unit === 1 ? matrix : Matrix.mul(matrix, 1 / unit);
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(scaled, {
      assumeSymmetric: true,
    });
    // ml-matrix returns eigenvalues in ascending order.
    const size = matrix.rows;
    const vectors = new Matrix(size, size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) vectors.set(i, j, eigenvectorMatrix.get(i, size - 1 - j));
    }
    const values = realEigenvalues.reverse();
    return { values: unit === 1 ? values : values.map((value) => value * unit), vectors };
  },

  leastSquares(matrix, rightHandSide) {
    return new Matrix(new QrDecomposition(matrix).solve(MlMatrix.checkMatrix(rightHandSide)));
  },
};
