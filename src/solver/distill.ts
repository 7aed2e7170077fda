import type { Backend } from '../linear-algebra/backend';
import type { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { fittedValues } from './fitted-values';
import type { DistillInputs } from './inputs';
import { mixTargets } from './mix-targets';
import { factorRidge, predict } from './ridge';

/** The quantities of one step of distillation. */
export interface DistillationStep {
  /** z_t, n×c */
  readonly mixedTargets: Matrix;
  /** c_t = G⁻¹z_t, n×c */
  readonly coefficients: Matrix;
  /** y⁽ᵗ⁾ = K c_t, n×c */
  readonly fitted: Matrix;
  /** f⁽ᵗ⁾(X̃) = K̃ c_t, m×c; no rows without a cross kernel */
  readonly predictions: Matrix;
}

/**
 * The recursion itself: z_t = α_t y + (1−α_t) y⁽ᵗ⁻¹⁾, c_t = G⁻¹z_t, y⁽ᵗ⁾ = K c_t from y⁽⁰⁾ = y.
 * One Cholesky factorisation of G serves all steps. Returns τ steps.
 * @throws NotPositiveDefiniteError when K + λI is not positive definite in float64
 */
export function distill(inputs: DistillInputs, backend: Backend = mlMatrixBackend): DistillationStep[] {
  const { kernel, targets, ridge, weights, crossKernel } = inputs;
  const factor = factorRidge(kernel, ridge, backend);
  const steps: DistillationStep[] = [];
  let previous = targets;
  for (const weight of weights) {
    const mixedTargets = mixTargets(weight, targets, previous);
    const coefficients = factor.solve(mixedTargets);
    const fitted = fittedValues(inputs, mixedTargets, coefficients, backend);
    const predictions = predict(crossKernel, coefficients, backend);
    steps.push({ mixedTargets, coefficients, fitted, predictions });
    previous = fitted;
  }
  return steps;
}
