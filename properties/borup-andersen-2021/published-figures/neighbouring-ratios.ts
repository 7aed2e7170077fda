import { element } from '../../../src/arithmetic/element';
import { eigenOf } from '../../../src/solver/error-bounds/conditioning';
import { filterPath, limitFilter } from '../../../src/solver/filters';
import { authorsProblem } from './authors-setting';

/** R⁽ᵗ⁾ of every pair of neighbouring eigenvalues of the authors' example, for t = 1 … steps. */
export function neighbouringRatios(weight: number, steps: number): number[][] {
  const { kernel, ridge, weights } = authorsProblem(weight, steps);
  return filterPath(eigenOf(kernel).values, ridge, weights).map(ratios);
}

/** R⁽∞⁾ of the same pairs, for a positive weight. */
export function limitingRatios(weight: number): number[] {
  const { kernel, ridge } = authorsProblem(weight, 0);
  return ratios(eigenOf(kernel).values.map((value) => limitFilter(value, ridge, weight)));
}

function ratios(filter: readonly number[]): number[] {
  return filter.slice(0, -1).map((b, k) => b / element(filter, k + 1));
}
