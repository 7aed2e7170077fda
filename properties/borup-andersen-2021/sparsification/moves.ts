import { element } from '../../../src/arithmetic/element';
import { filterBound } from '../../../src/arithmetic/error-analysis/bounds/spectrum';
import { atMost, equalNumbers, type Measurement, vacuous, worst } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { conditioningOf } from '../../../src/solver/error-bounds/conditioning';
import type { Spectrum } from '../../../src/solver/spectral';
import { extremePair, type EigenvaluePair } from '../../quantities/eigenvalue-pair';
import { noPair } from './ratios';

/** Two consecutive steps seen in one pair of directions. */
interface Move {
  readonly step: number;
  readonly pair: EigenvaluePair;
  /** α_t */
  readonly weight: number;
  /** b_j⁽ᵗ⁻¹⁾ and b_k⁽ᵗ⁻¹⁾ */
  readonly u: number;
  readonly v: number;
  /** b_j⁽ᵗ⁾v − b_k⁽ᵗ⁾u, of the sign of R⁽ᵗ⁾ − R⁽ᵗ⁻¹⁾ */
  readonly growth: number;
  /** how far rounding may move it */
  readonly bound: number;
}

/** The worst of a measurement of all pairs of consecutive steps. */
export function everyStep(
  spectrum: Spectrum,
  problem: Problem,
  measure: (move: Move) => Measurement,
): Measurement {
  const pair = extremePair(spectrum.eigenvalues, problem);
  if (pair === undefined) return noPair;
  const filterError = filterBound(conditioningOf(problem));
  const moves = spectrum.filters.slice(1).map((filter, index): Move => {
    const previous = element(spectrum.filters, index);
    const [u, v] = [element(previous, pair.larger.position), element(previous, pair.smaller.position)];
    const [nextU, nextV] = [element(filter, pair.larger.position), element(filter, pair.smaller.position)];
    const bound = filterError * (u + v + nextU + nextV);
    const growth = nextU * v - nextV * u;
    return { step: index + 2, pair, weight: element(problem.weights, index + 1), u, v, growth, bound };
  });
  return worst(moves.map(measure));
}

/** The growth *is* the rule's right-hand side. */
export function movement({
  step,
  pair: { larger, smaller },
  weight,
  u,
  v,
  growth,
  bound,
}: Move): Measurement {
  const [a, c] = [larger.shrinkage, smaller.shrinkage];
  const rule = weight * (a * v - c * u) + (1 - weight) * u * v * (a - c);
  return equalNumbers(`b_j b_k' − b_k b_j' at step ${step}`, growth, rule, bound);
}

/** The ratio grows exactly where the weight is below the threshold. */
export function directionByThreshold({
  step,
  pair: { larger, smaller },
  weight,
  u,
  v,
  growth,
  bound,
}: Move): Measurement {
  const [a, c] = [larger.shrinkage, smaller.shrinkage];
  if (c * u <= a * v) return vacuous('the ratio grows whatever the weight');
  const threshold = 1 / (1 + (c / v - a / u) / (a - c));
  return weight < threshold
    ? atMost(`R(${step - 1}) against R(${step})`, [0], [growth], bound)
    : atMost(`R(${step}) against R(${step - 1})`, [growth], [0], bound);
}
