import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';

/**
 * Ridge regression in feature space: argmin over β of ½‖Φβ − z‖² + (λ/2)‖β‖², as the least-squares problem
 * ‖[Φ; √λ I]β − [z; 0]‖ by QR, which never forms ΦᵀΦ. Φ is n×p, z n×c, the result p×c.
 */
export function primalRidge(
  features: Matrix,
  targets: Matrix,
  ridge: number,
  backend: Backend = mlMatrixBackend,
): Matrix {
  const augmented = Matrix.zeros(features.rows + features.columns, features.columns);
  augmented.setSubMatrix(features, 0, 0);
  for (let j = 0; j < features.columns; j++) {
    augmented.set(features.rows + j, j, Math.sqrt(ridge));
  }
  const rightHandSide = Matrix.zeros(augmented.rows, targets.columns);
  rightHandSide.setSubMatrix(targets, 0, 0);
  return backend.leastSquares(augmented, rightHandSide);
}
