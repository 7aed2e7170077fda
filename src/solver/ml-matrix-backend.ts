import { EigenvalueDecomposition, QrDecomposition } from 'ml-matrix';
import { Matrix } from '../arithmetic/matrix';
import { type Backend, NotPositiveDefiniteError } from './backend';
import { factorCholesky } from './cholesky';

/**
 * The embedded default: ml-matrix, plain JavaScript, no build step. Its Cholesky clamps a negative pivot to 0 and
 * carries on, and is slow beside ours, which is used instead.
 */
export const mlMatrixBackend: Backend = {
  name: 'ml-matrix',

  factorPositiveDefinite(matrix) {
    if (!matrix.isSymmetric()) {
      throw new NotPositiveDefiniteError('the kernel matrix is not symmetric, or holds a NaN');
    }
    return factorCholesky(matrix);
  },

  symmetricEigen(matrix) {
    const decomposition = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
    const { realEigenvalues, eigenvectorMatrix } = decomposition;
    const order = [...realEigenvalues.keys()].sort(
      (a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0),
    );
    return {
      values: order.map((position) => realEigenvalues[position] ?? NaN),
      vectors: new Matrix(eigenvectorMatrix.subMatrixColumn(order)),
    };
  },

  leastSquares(matrix, rightHandSide) {
    return new Matrix(new QrDecomposition(matrix).solve(rightHandSide));
  },
};
