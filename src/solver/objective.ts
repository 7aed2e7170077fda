import { Matrix } from '../linear-algebra/matrix';
import { innerProduct } from '../linear-algebra/norms';

/** The data of one distillation step, in feature space. */
export interface ObjectiveInputs {
  /** Φ, n×p */
  readonly features: Matrix;
  /** y, n×c */
  readonly truth: Matrix;
  /** y⁽ᵗ⁻¹⁾, n×c */
  readonly previous: Matrix;
  readonly ridge: number;
  /** α_t */
  readonly weight: number;
}

/** J_t(β) = (α/2)‖Φβ − y‖² + ((1−α)/2)‖Φβ − y⁽ᵗ⁻¹⁾‖² + (λ/2)‖β‖², summed over outputs; β is p×c. */
export function objective(
  { features, truth, previous, ridge, weight }: ObjectiveInputs,
  coefficients: Matrix,
): number {
  const fitted = features.mmul(coefficients);
  return (
    (weight / 2) * squaredDistance(fitted, truth) +
    ((1 - weight) / 2) * squaredDistance(fitted, previous) +
    (ridge / 2) * innerProduct(coefficients, coefficients)
  );
}

function squaredDistance(a: Matrix, b: Matrix): number {
  const difference = Matrix.sub(a, b);
  return innerProduct(difference, difference);
}
