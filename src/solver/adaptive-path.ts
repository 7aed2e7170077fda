import type { Backend } from '../linear-algebra/backend';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Fit } from './fit';
import { fittedValues } from './fitted-values';
import type { RidgeInputs } from './inputs';
import { mixTargets } from './mix-targets';
import type { WeightedPredictions } from './optimal-weight';
import { factorRidge, predict } from './ridge';

/** One step whose weight was chosen when its turn came. */
export interface ChosenStep extends Fit {
  readonly weight: number;
  /** what the weight mixes: f⁽ᵗ⁾(X̃) = αp + (1−α)q */
  readonly mixture: WeightedPredictions;
}

/**
 * Distillation with weights that depend on the steps before, such as the best weight of each step. A student that sees
 * the previous fit alone has coefficients G⁻¹y⁽ᵗ⁻¹⁾, and c_t = αG⁻¹y + (1−α)G⁻¹y⁽ᵗ⁻¹⁾ for any weight: one factorisation
 * for the whole path, and one solve for each step, give the steps and what their weights mix.
 * @param steps τ; @param choose α_t in [0,1], told p and q and how many steps were taken before
 * @throws NotPositiveDefiniteError
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
