import { CholeskyDecomposition, EigenvalueDecomposition, type Matrix, QrDecomposition } from 'ml-matrix';
import { type Backend, NotPositiveDefiniteError } from './backend';

/** The embedded default: ml-matrix, plain JavaScript, no build step. */
export const mlMatrixBackend: Backend = {
  name: 'ml-matrix',

  factorPositiveDefinite(matrix) {
    if (!matrix.isSymmetric()) {
      throw new NotPositiveDefiniteError('the kernel matrix is not symmetric, or holds a NaN');
    }
    const factor = new CholeskyDecomposition(matrix);
    // ml-matrix clamps a negative pivot to 0 and carries on, so its own verdict has to be asked for.
    if (!factor.isPositiveDefinite()) {
      throw new NotPositiveDefiniteError(
        'the kernel matrix plus the ridge is not positive definite in float64',
      );
    }
    return { solve: (rightHandSide) => factor.solve(rightHandSide) };
  },

  symmetricEigen(matrix) {
    const decomposition = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
    const { realEigenvalues, eigenvectorMatrix } = decomposition;
    const order = [...realEigenvalues.keys()].sort(
      (a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0),
    );
    return {
      values: order.map((position) => realEigenvalues[position] ?? NaN),
      vectors: eigenvectorMatrix.subMatrixColumn(order),
    };
  },

  leastSquares(matrix: Matrix, rightHandSide: Matrix) {
    return new QrDecomposition(matrix).solve(rightHandSide);
  },
};
