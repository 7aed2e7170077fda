import type { Backend } from '../linear-algebra/backend';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Fit } from './fit';
import { fittedValues } from './fitted-values';
import type { RidgeInputs } from './inputs';
import { mixTargets } from './mix-targets';
import type { WeightedPredictions } from './optimal-weight';
import { factorRidge, predict } from './ridge';

/** One step whose weight was chosen from the steps before it. */
export interface ChosenStep extends Fit {
  readonly weight: number;
  /** p and q, which the weight mixes: f⁽ᵗ⁾(X̃) = αp + (1−α)q */
  readonly mixture: WeightedPredictions;
}

/**
 * Distillation with weights that depend on earlier steps, such as the best weight of each step. A student fitted to the
 * previous fit alone has coefficients G⁻¹y⁽ᵗ⁻¹⁾, and c_t = αG⁻¹y + (1−α)G⁻¹y⁽ᵗ⁻¹⁾ for any weight. One factorisation
 * for the whole path and one solve per step therefore give the steps and the predictions p and q that their weights
 * mix.
 * @param steps τ; @param choose returns α_t in [0,1] from p, q and the number of earlier steps
 * @throws NotPositiveDefiniteError where K + λI is not positive definite in float64
 */
export function adaptivePath(
  inputs: RidgeInputs,
  steps: number,
  choose: (mixture: WeightedPredictions, taken: number) => number,
  backend: Backend = mlMatrixBackend,
): ChosenStep[] {
  const { kernel, targets, ridge, crossKernel } = inputs;
  const factor = factorRidge(kernel, ridge, backend);
  const first = factor.solve(targets);
  const truthOnly = predict(crossKernel, first, backend);
  const path: ChosenStep[] = [];
  let previous = targets;
  for (let taken = 0; taken < steps; taken++) {
    const alone = taken === 0 ? first : factor.solve(previous);
    const mixture = { truthOnly, previousOnly: predict(crossKernel, alone, backend) };
    const weight = choose(mixture, taken);
    const coefficients = mixTargets(weight, first, alone);
    const predictions = mixTargets(weight, truthOnly, mixture.previousOnly);
    previous = fittedValues(inputs, mixTargets(weight, targets, previous), coefficients, backend);
    path.push({ weight, fitted: previous, predictions, mixture });
  }
  return path;
}
