import { element } from '../../../src/arithmetic/element';
import { unitRoundoff } from '../../../src/arithmetic/error-analysis/unit-roundoff';
import { Matrix } from '../../../src/linear-algebra/matrix';
import { distance } from '../../../src/linear-algebra/norms';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { atMost, equal, worst } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { askDistill, askLimit } from '../../../src/protocol/requests';
import { kernelNorm } from '../../../src/solver/error-bounds/conditioning';
import { fittedScale, limitProblem, predictionScale } from '../../../src/solver/error-bounds/scales';
import { ridgeFilter } from '../../../src/solver/filters';
import { spectralLimit, spectralPrediction, weightOf } from '../../quantities/spectral-route';
import { limitGoals } from './goals';
import { limitIdentities } from './identities';

/** Enough steps to come within rounding of the limit, where that takes no more than this many. */
const affordableSteps = 80;

export const limitClaim: Theorem = {
  kind: 'theorem',
  slug: 'limit',
  title: 'Infinitely many steps amount to one ridge regression with amplified ridge λ/α',
  statement: {
    text:
      'For constant α in (0, 1]: y(τ) → K(K + (λ/α)I)⁻¹ y and f(τ)(X̃) → K̃(K + (λ/α)I)⁻¹ y, the ridge solution with ' +
      'λ/α ≥ λ; likewise for every schedule with α_t → α > 0.',
    tex: String.raw`\lim_{\tau\to\infty} y^{(\tau)} = K\bigl(K+\tfrac{\lambda}{\alpha}I\bigr)^{-1}y,\qquad \lim_{\tau\to\infty} f^{(\tau)}(\tilde X) = \tilde K\bigl(K+\tfrac{\lambda}{\alpha}I\bigr)^{-1}y`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'α in (0, 1], or α_t → α in (0, 1]'],
  source:
    'Borup & Andersen 2021, abstract: infinitely many steps yield “the same optimization problem as the original with amplified regularization”',
  domain: { schedule: 'positive-constant' },
  identities: limitIdentities,
  goals: limitGoals,
  formal: {
    theorems: ['limit', 'limit_out_of_sample', 'limit_ridge', 'limit_amplified', 'limit_schedule'],
    reviewed: '456973d06f4c2b2e9c979dc09847cacc43267ee21bc7fb76534197bfba9e6164',
  },
  laws: [
    law({
      name: 'in-sample',
      title: 'the limit is the ridge fit with λ/α',
      ask: (problem) => ({ limit: askLimit(problem, weightOf(problem)) }),
      measure: ({ limit }, problem) =>
        equal(
          'fitted values of the limit',
          limit.fitted,
          spectralLimit(problem),
          fittedScale(limitProblemOf(problem)),
        ),
    }),
    law({
      name: 'out-of-sample',
      title: 'and so are its predictions',
      ask: (problem) => ({ limit: askLimit(problem, weightOf(problem)) }),
      measure({ limit }, problem) {
        const amplified = { ...problem, ridge: problem.ridge / weightOf(problem) };
        const expected = spectralPrediction(amplified, problem.targets);
        return equal(
          'predictions of the limit',
          limit.predictions,
          expected,
          predictionScale(limitProblemOf(problem)),
        );
      },
    }),
    law({
      name: 'ridge-over-weight',
      title: 'λ and α matter through λ/α alone: half the weight is twice the ridge is half the kernel',
      ask: (problem) => ({
        // Asked first: a result kept from it under too few of its inputs would come back as one of the others.
        limit: askLimit(problem, weightOf(problem)),
        lessWeight: askLimit(problem, weightOf(problem) / 2),
        moreRidge: askLimit({ ...problem, ridge: 2 * problem.ridge }, weightOf(problem)),
        lessKernel: askLimit(withHalfTheKernel(problem), weightOf(problem)),
      }),
      measure({ lessWeight, moreRidge, lessKernel }, problem) {
        const amplified = limitProblem({ ...problem, weight: weightOf(problem) / 2 });
        return worst([
          equal(
            'fitted values with twice the ridge',
            moreRidge.fitted,
            lessWeight.fitted,
            fittedScale(amplified),
          ),
          equal(
            'fitted values with half the kernel',
            lessKernel.fitted,
            lessWeight.fitted,
            fittedScale(amplified),
          ),
          equal(
            'predictions with twice the ridge',
            moreRidge.predictions,
            lessWeight.predictions,
            predictionScale(amplified),
          ),
          equal(
            'predictions with half the kernel',
            Matrix.mul(lessKernel.predictions, 1 / 2),
            lessWeight.predictions,
            predictionScale(amplified),
          ),
        ]);
      },
    }),
    law({
      name: 'reached',
      title: 'enough steps come within rounding of the limit',
      precondition: (problem) =>
        stepsToLimit(problem) > affordableSteps ? `needs more than ${affordableSteps} steps` : undefined,
      ask: (problem) => ({ path: askDistill(withSteps(problem, stepsToLimit(problem))) }),
      measure: ({ path }, problem) =>
        equal(
          `fitted values after ${path.fitted.length} steps`,
          element(path.fitted, -1),
          spectralLimit(problem),
          fittedScale(withSteps(problem, path.fitted.length)) + fittedScale(limitProblemOf(problem)),
        ),
    }),
    law({
      name: 'varying-weights',
      title: 'a schedule with α_t → α closes in on the limit as fast as its weights allow',
      ask: (problem) => ({ path: askDistill({ ...problem, weights: approaching(weightOf(problem)) }) }),
      measure({ path }, problem) {
        const weights = approaching(weightOf(problem));
        const limitFit = spectralLimit(problem);
        const bound = fittedScale({ ...problem, weights }) + fittedScale(limitProblemOf(problem));
        const distances = path.fitted.map((fitted) => distance(fitted, limitFit));
        return atMost(
          'distance to the limit, step by step',
          distances,
          distanceBounds(problem, weights),
          bound,
        );
      },
    }),
  ],
};

function limitProblemOf(problem: Problem): ReturnType<typeof limitProblem> {
  return limitProblem({ ...problem, weight: weightOf(problem) });
}

function withHalfTheKernel(problem: Problem): Problem {
  return { ...problem, kernel: Matrix.mul(problem.kernel, 1 / 2) };
}

function withSteps(problem: Problem, steps: number): Problem {
  return { ...problem, weights: Array.from({ length: steps }, () => weightOf(problem)) };
}

/** The number of steps after which the factor ((1−α) d_max/(d_max+λ))^τ is below the unit roundoff. */
function stepsToLimit(problem: Problem): number {
  const contraction = (1 - weightOf(problem)) * ridgeFilter(kernelNorm(problem.kernel), problem.ridge);
  if (contraction >= 1) return Infinity;
  return Math.max(Math.ceil(Math.log(unitRoundoff.float64) / Math.log(contraction)), 1);
}

/** α_t = α + (1−α)/2^t. */
function approaching(weight: number): number[] {
  return Array.from({ length: 30 }, (_, step) => weight + (1 - weight) * 2 ** -(step + 1));
}

/**
 * With e_t = y⁽ᵗ⁾ − y⁽∞⁾ and y⁽∞⁾ = S(αy + (1−α)y⁽∞⁾): e_t = S((α_t−α)(y − y⁽∞⁾) + (1−α_t)e_{t−1}), hence
 * ‖e_t‖ ≤ ‖S‖(|α_t−α|‖y − y⁽∞⁾‖ + (1−α_t)‖e_{t−1}‖).
 */
function distanceBounds(problem: Problem, weights: readonly number[]): number[] {
  const start = distance(problem.targets, spectralLimit(problem));
  const smootherNorm = ridgeFilter(kernelNorm(problem.kernel), problem.ridge);
  let bound = start;
  return weights.map((weight) => {
    bound = smootherNorm * (Math.abs(weight - weightOf(problem)) * start + (1 - weight) * bound);
    return bound;
  });
}
