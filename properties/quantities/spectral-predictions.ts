import { element } from '../../src/arithmetic/element';
import type { Matrix } from '../../src/linear-algebra/matrix';
import { equal, type Measurement, worst } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import { eigenOf } from '../../src/solver/error-bounds/conditioning';
import { predictionScales } from '../../src/solver/error-bounds/scales';
import { filterPath } from '../../src/solver/filters';
import { applyFilters } from '../../src/solver/spectral';

/** Predictions of a path against the spectral route, at every step. */
export function againstSpectralPredictions(predictions: readonly Matrix[], problem: Problem): Measurement {
  const { kernel, crossKernel, targets, ridge, weights } = problem;
  const eigen = eigenOf(kernel);
  const filters = filterPath(eigen.values, ridge, weights);
  const coefficientFilters = weights.map((weight, step) =>
    eigen.values.map((value, i) => (weight + (1 - weight) * (filters[step - 1]?.[i] ?? 1)) / (value + ridge)),
  );
  const coefficients = applyFilters(eigen, coefficientFilters, targets);
  const bounds = predictionScales(problem);
  return worst(
    predictions.map((values, step) =>
      equal(
        `predictions of step ${step + 1}`,
        values,
        crossKernel.mmul(element(coefficients, step)),
        element(bounds, step),
      ),
    ),
  );
}
