import { element } from '../../../src/arithmetic/element';
import { filterBound } from '../../../src/arithmetic/error-analysis/bounds/spectrum';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { atMost, vacuous, type Measurement, worst } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { askSpectrum } from '../../../src/protocol/requests';
import { conditioningOf } from '../../../src/solver/error-bounds/conditioning';
import { effectiveRidge, limitFilter, ridgeFilter } from '../../../src/solver/filters';
import type { Spectrum } from '../../../src/solver/spectral';
import { needsSemidefinite } from '../../quantities/preconditions';
import { weightOf } from '../../quantities/spectral-route';
import { dampeningGoals } from './goals';
import { dampeningIdentities, dampeningInequalities } from './identities';

export const dampeningClaim: Theorem = {
  kind: 'theorem',
  slug: 'dampening',
  title: 'Every step dampens every eigendirection further, down to a floor set by the ground truth',
  statement: {
    text:
      'For constant α: 0 ≤ B(∞) ≤ B(t+1) ≤ B(t) ≤ A for t ≥ 1, B(t) is non-decreasing in α, and the effective ridge ' +
      'd(1−b)/b rises from λ towards λ/α and never beyond; for α = 0 it is at least tλ. b(τ) = E[a^N] with N = min(Geometric(α), τ).',
    tex: String.raw`0 \preceq B^{(\infty)} \preceq B^{(t+1)} \preceq B^{(t)} \preceq A,\qquad \lambda \le \lambda_t(d) = \frac{d(1-b^{(t)})}{b^{(t)}} \le \frac{\lambda}{\alpha}`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'one weight α in [0, 1] for all steps'],
  source: 'Borup & Andersen 2021: distillation as amplified regularization; the title of the paper',
  domain: { schedule: 'constant' },
  identities: dampeningIdentities,
  inequalities: dampeningInequalities,
  goals: dampeningGoals,
  formal: {
    theorems: [
      'dampening',
      'dampening_matrix',
      'dampening_without_truth',
      'dampening_weight',
      'dampening_ridge',
      'dampening_ridge_limit',
      'dampening_ridge_unbounded',
      'dampening_expectation',
    ],
    reviewed: '75dfa881c6fa8d5efcdd20321278e73bb951b0f3d8218779f06fb63e9dc87a77',
  },
  laws: [
    law({
      name: 'decreasing',
      title: 'B(t+1) ≤ B(t) ≤ A',
      precondition: needsSemidefinite,
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure: ({ spectrum: { eigenvalues, filters } }, problem) =>
        worst(
          filters.map((filter, index) => {
            const ceiling =
              filters[index - 1] ?? eigenvalues.map((value) => ridgeFilter(value, problem.ridge));
            return atMost(
              `filters of step ${index + 1} against the step before`,
              filter,
              ceiling,
              boundOf(problem),
            );
          }),
        ),
    }),
    law({
      name: 'above-limit',
      title: '0 ≤ B(∞) ≤ B(t)',
      precondition: needsSemidefinite,
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure({ spectrum: { eigenvalues, filters } }, problem) {
        const floor = eigenvalues.map((value) =>
          Math.max(limitFilter(value, problem.ridge, weightOf(problem)), 0),
        );
        return worst(
          filters.map((filter, index) =>
            atMost(`filters of the limit against step ${index + 1}`, floor, filter, boundOf(problem)),
          ),
        );
      },
    }),
    law({
      name: 'monotone-in-weight',
      title: 'B(t) does not decrease when α grows',
      precondition: needsSemidefinite,
      ask: (problem) => ({ spectrum: askSpectrum(problem), heavier: askSpectrum(withMoreTruth(problem)) }),
      measure: ({ spectrum, heavier }, problem) =>
        worst(
          spectrum.filters.map((filter, index) =>
            atMost(
              `filters of step ${index + 1} against those of a larger weight`,
              filter,
              element(heavier.filters, index),
              boundOf(problem),
            ),
          ),
        ),
    }),
    law({
      name: 'effective-ridge',
      title: 'λ ≤ λ_t(d) ≤ λ_{t+1}(d) ≤ λ/α',
      precondition: needsSemidefinite,
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure: ({ spectrum }, problem) =>
        worst([vacuous('no eigendirection is left'), ...effectiveRidges(spectrum, problem)]),
    }),
    law({
      name: 'unbounded-without-truth',
      title: 'for α = 0 the effective ridge is at least tλ: b(t) ≤ d/(d + tλ)',
      precondition: needsSemidefinite,
      ask: (problem) => ({ spectrum: askSpectrum(withoutTruth(problem)) }),
      measure: ({ spectrum: { eigenvalues, filters } }, problem) =>
        worst(
          filters.map((filter, index) => {
            const ceiling = eigenvalues.map((value) => ridgeFilter(value, (index + 1) * problem.ridge));
            return atMost(`filters of step ${index + 1}`, filter, ceiling, boundOf(withoutTruth(problem)));
          }),
        ),
    }),
    law({
      name: 'stopped-geometric',
      title: 'b(τ) = E[a^N] with N = min(Geometric(α), τ)',
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure({ spectrum: { eigenvalues, filters } }, problem) {
        const expected = eigenvalues.map((value) =>
          stoppedGeometricMoment(
            ridgeFilter(value, problem.ridge),
            weightOf(problem),
            problem.weights.length,
          ),
        );
        const last = element(filters, -1);
        return worst([
          atMost('filters of the last step', last, expected, boundOf(problem)),
          atMost('filters of the last step', expected, last, boundOf(problem)),
        ]);
      },
    }),
  ],
};

function boundOf(problem: Problem): number {
  return filterBound(conditioningOf(problem));
}

/** Halfway from α to 1. */
function withMoreTruth(problem: Problem): Problem {
  return { ...problem, weights: problem.weights.map((weight) => (1 + weight) / 2) };
}

function withoutTruth(problem: Problem): Problem {
  return { ...problem, weights: problem.weights.map(() => 0) };
}

/** Σ_{k<τ} α(1−α)^{k−1} a^k + (1−α)^{τ−1} a^τ: the number of draws until the ground truth is drawn, at most τ. */
function stoppedGeometricMoment(a: number, weight: number, steps: number): number {
  const stopped = Array.from(
    { length: steps - 1 },
    (_, index) => weight * (1 - weight) ** index * a ** (index + 1),
  );
  return stopped.reduce((sum, term) => sum + term, (1 - weight) ** (steps - 1) * a ** steps);
}

/**
 * The chain λ ≤ λ_1 ≤ … ≤ λ_τ ≤ λ/α for every direction that is left. An error ε of b moves λ_t(d) by about
 * εd/b², so each direction is measured in units of d/b².
 */
function effectiveRidges({ eigenvalues, filters }: Spectrum, problem: Problem): Measurement[] {
  const bound = boundOf(problem);
  const ceiling = problem.ridge / weightOf(problem);
  return eigenvalues.flatMap((eigenvalue, direction) => {
    const smallest = element(element(filters, -1), direction);
    if (eigenvalue <= 0 || smallest <= bound) return [];
    const unit = eigenvalue / smallest ** 2;
    const chain = [
      problem.ridge,
      ...filters.map((filter) => effectiveRidge(eigenvalue, element(filter, direction))),
      Math.min(ceiling, Number.MAX_VALUE),
    ].map((ridge) => ridge / unit);
    return [
      atMost(`effective ridge of direction ${direction + 1}`, chain.slice(0, -1), chain.slice(1), bound),
    ];
  });
}
