import { element } from '../../../src/arithmetic/element';
import { filterBound } from '../../../src/arithmetic/error-analysis/bounds/spectrum';
import { boundIn, type Precision } from '../../../src/arithmetic/error-analysis/unit-roundoff';
import { equalNumbers, type Measurement, vacuous, worst } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { conditioningOf } from '../../../src/solver/error-bounds/conditioning';
import type { Spectrum } from '../../../src/solver/spectral';
import { extremePair } from '../../quantities/eigenvalue-pair';

/** The measurement of a problem without two distinct positive eigenvalues. */
export const noPair = vacuous('fewer than two distinct positive eigenvalues');

/** R(t) at every step against what is expected of a_j/a_k and t. */
export function ratioEveryStep(
  spectrum: Spectrum,
  problem: Problem,
  precision: Precision,
  expected: (ratio: number, step: number) => number,
): Measurement {
  const pair = extremePair(spectrum.eigenvalues, problem);
  if (pair === undefined) return noPair;
  const { larger, smaller } = pair;
  const bound = filterBound(conditioningOf(problem));
  return worst(
    spectrum.filters.map((filter, index) =>
      equalRatios(
        `R(${index + 1})`,
        element(filter, larger.position),
        element(filter, smaller.position),
        expected(larger.shrinkage / smaller.shrinkage, index + 1),
        bound,
        precision,
      ),
    ),
  );
}

/** upper/lower = expected, each of the two known to within `bound`; says nothing where that leaves no digit of `lower`. */
export function equalRatios(
  quantity: string,
  upper: number,
  lower: number,
  expected: number,
  bound: number,
  precision: Precision,
): Measurement {
  if (lower <= boundIn(precision, bound)) return vacuous('the smaller direction is gone');
  const ratio = upper / lower;
  return equalNumbers(quantity, ratio, expected, (bound / lower) * (1 + ratio));
}
