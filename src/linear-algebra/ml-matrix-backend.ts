import { EigenvalueDecomposition, Matrix as MlMatrix, QrDecomposition } from 'ml-matrix';
import { type Backend, NotPositiveDefiniteError } from './backend';
import { factorCholesky } from './cholesky';
import { Matrix } from './matrix';

/**
 * The embedded default: ml-matrix, plain JavaScript, no build step. Its Cholesky clamps a negative pivot to 0 and
 * carries on, and is slow beside ours, as its products are; ours are used instead.
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
    // They come in ascending order.
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
