import { accumulation, accumulations } from '../../arithmetic/error-analysis/bounds/accumulation';
import { fittedBound } from '../../arithmetic/error-analysis/bounds/fitted';
import { crossEvaluationBound, predictionBound } from '../../arithmetic/error-analysis/bounds/predictions';
import { eigenvalueBound } from '../../arithmetic/error-analysis/bounds/spectrum';
import type { Matrix } from '../../linear-algebra/matrix';
import type { DistillInputs, LimitInputs } from '../inputs';
import {
  conditioningOf,
  crossSmootherNorm,
  inverseNorm,
  kernelNorm,
  kernelUncertainty,
} from './conditioning';
import { evaluationScale } from './evaluation-scale';

/** Rounding bound of y⁽τ⁾ of this problem. */
export function fittedScale(inputs: DistillInputs): number {
  return fittedBound(conditioningOf(inputs));
}

/** Rounding bounds of y⁽¹⁾ … y⁽τ⁾. */
export function fittedScales(inputs: DistillInputs): number[] {
  const conditioning = conditioningOf(inputs);
  return accumulations(inputs.weights).map((accumulation) => fittedBound({ ...conditioning, accumulation }));
}

/** Rounding bound of f⁽τ⁾(X̃) of this problem; 0 where nothing is predicted. */
export function predictionScale(inputs: DistillInputs): number {
  const [scale = NaN] = predictionScalesAt(inputs, [accumulation(inputs.weights)]);
  return scale;
}

/** Rounding bound of each eigenvalue of K. */
export function eigenvalueScale(kernel: Matrix): number {
  return eigenvalueBound(kernel.rows, kernelNorm(kernel), kernelUncertainty(kernel));
}

/** Rounding bounds of f⁽¹⁾(X̃) … f⁽τ⁾(X̃). */
export function predictionScales(inputs: DistillInputs): number[] {
  return predictionScalesAt(inputs, accumulations(inputs.weights));
}

/** @param survivors T after each of the steps in question */
function predictionScalesAt(inputs: DistillInputs, survivors: readonly number[]): number[] {
  const { crossKernel, kernel, ridge } = inputs;
  if (crossKernel === undefined || crossKernel.rows === 0) return survivors.map(() => 0);
  const conditioning = conditioningOf(inputs);
  const smootherNorm = crossSmootherNorm(crossKernel, kernel, ridge);
  const error = evaluationScale(crossKernel);
  const evaluation =
    error === 0 ? 0 : crossEvaluationBound(error, inverseNorm(kernel, ridge), conditioning.targetNorm);
  return survivors.map(
    (survivor) => predictionBound({ ...conditioning, accumulation: survivor }, smootherNorm) + evaluation,
  );
}

/** The ridge problem equivalent to infinitely many steps of weight α > 0: one step with ridge λ/α. */
export function limitProblem({ weight, ...inputs }: LimitInputs): DistillInputs {
  return { ...inputs, ridge: inputs.ridge / weight, weights: [1] };
}
