import { EigenvalueDecomposition, Matrix as MlMatrix, QrDecomposition } from 'ml-matrix';
import { type Backend, NotPositiveDefiniteError } from './backend';
import { factorCholesky } from './cholesky';
import { Matrix } from './matrix';

/**
 * The default backend: ml-matrix, in plain JavaScript. Products and the Cholesky factorisation are this package's own:
 * ml-matrix's are slower, and its Cholesky replaces a negative pivot by 0 and continues.
 */
export const mlMatrixBackend: Backend = {
  name: 'ml-matrix',

  factorPositiveDefinite(matrix, shift) {
    if (!matrix.isSymmetric()) {
      throw new NotPositiveDefiniteError('the kernel matrix is not symmetric, or holds a NaN');
    }
    return factorCholesky(matrix, shift);
  },

  multiply: (left, right) => left.mmul(right),

  symmetricEigen(matrix) {
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, {
      assumeSymmetric: true,
    });
    // ml-matrix returns eigenvalues in ascending order.
    const size = matrix.rows;
    const vectors = new Matrix(size, size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) vectors.set(i, j, eigenvectorMatrix.get(i, size - 1 - j));
    }
    return { values: realEigenvalues.reverse(), vectors };
  },

  leastSquares(matrix, rightHandSide) {
    return new Matrix(new QrDecomposition(matrix).solve(MlMatrix.checkMatrix(rightHandSide)));
  },
};
