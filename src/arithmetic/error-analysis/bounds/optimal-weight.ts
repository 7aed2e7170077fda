import { testRatioThreshold } from '../test-ratio';
import { u } from './roundoff';
import { summationBound } from './summation';

/** ε: error of a prediction, from fitting it and from the sums it enters. */
export function predictionErrorBound(predictionScale: number, terms: number, magnitude: number): number {
  return predictionScale + summationBound(terms, magnitude);
}

/** Whether rounding can account for the whole difference ‖p − q‖ between predictions known to within ε. */
export function isLost(difference: number, predictionError: number): boolean {
  return difference <= 2 * testRatioThreshold * predictionError;
}

/** The smallest unit roundoff at which `isLost` holds, for an error ε that was bounded for float64. */
export function coarsestUnitRoundoff(difference: number, predictionError: number): number {
  return (u * difference) / (2 * testRatioThreshold * predictionError);
}

/**
 * √L(α̂) − √L(α*), for α̂ computed from predictions with errors ε: with r(α) the residual vector, ‖r̂(α) − r(α)‖ ≤
 * (1+2|α|)ε, and α̂ minimises ‖r̂‖, so √L(α̂) ≤ ‖r̂(α̂)‖ + (1+2|α̂|)ε ≤ ‖r̂(α*)‖ + (1+2|α̂|)ε ≤ √L(α*) + 2(1+|α̂|+|α*|)ε.
 */
export function rootLossBound(predictionError: number, computedWeight: number, bestWeight: number): number {
  return 2 * (1 + Math.abs(computedWeight) + Math.abs(bestWeight)) * predictionError;
}

/** L = ‖r‖² with r known to within ε: 2√L ε + ε². */
export function lossBound(predictionError: number, rootLoss: number): number {
  return 2 * rootLoss * predictionError + predictionError ** 2;
}

/**
 * |α̂ − α*|‖p−q‖ for α = ⟨p−q, ỹ−q⟩/‖p−q‖²: the numerator moves by ε(‖ỹ−q‖ + ‖p−q‖), the denominator by 2ε‖p−q‖,
 * and |α| ≤ ‖ỹ−q‖/‖p−q‖.
 * @param gap ‖p−q‖ > 0; @param distance ‖ỹ−q‖
 */
export function optimalWeightBound(predictionError: number, gap: number, distance: number): number {
  return predictionError * (1 + (3 * distance) / gap);
}
