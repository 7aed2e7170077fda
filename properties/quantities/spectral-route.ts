import { element } from '../../src/arithmetic/element';
import { memoize } from '../../src/arithmetic/memoize';
import type { Matrix } from '../../src/linear-algebra/matrix';
import { equal, type Measurement, worst } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import { eigenOf } from '../../src/solver/error-bounds/conditioning';
import { fittedScales } from '../../src/solver/error-bounds/scales';
import { filterPath, limitFilter } from '../../src/solver/filters';
import { applyFilter, applyFilters } from '../../src/solver/spectral';

/** α of a problem whose schedule is constant. */
export function weightOf({ weights }: Pick<Problem, 'weights'>): number {
  return element(weights, 0);
}

/** S_∞ y = V B⁽∞⁾ Vᵀ y: the limit by a route that shares no factorisation with the solver's own. */
export const spectralLimit = memoize((problem: Problem): Matrix => {
  const eigen = eigenOf(problem.kernel);
  const filter = eigen.values.map((value) => limitFilter(value, problem.ridge, weightOf(problem)));
  return applyFilter(eigen, filter, problem.targets);
});

/** y⁽¹⁾ … y⁽τ⁾ = V B⁽ᵗ⁾ Vᵀ y. */
export const spectralPath = memoize((problem: Problem): readonly Matrix[] => {
  const eigen = eigenOf(problem.kernel);
  return applyFilters(eigen, filterPath(eigen.values, problem.ridge, problem.weights), problem.targets);
});

/** Fitted values of a path against the spectral route, at every step. */
export function againstSpectralPath(fitted: readonly Matrix[], problem: Problem): Measurement {
  const expected = spectralPath(problem);
  const bounds = fittedScales(problem);
  return worst(
    fitted.map((values, index) =>
      equal(`fitted values of step ${index + 1}`, values, element(expected, index), element(bounds, index)),
    ),
  );
}

/** K̃ G⁻¹ z by the spectral route. */
export function spectralPrediction({ kernel, crossKernel, ridge }: Problem, targets: Matrix): Matrix {
  const eigen = eigenOf(kernel);
  const inverse = eigen.values.map((value) => 1 / (value + ridge));
  return crossKernel.mmul(applyFilter(eigen, inverse, targets));
}
