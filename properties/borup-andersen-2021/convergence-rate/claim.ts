import { Matrix } from '../../../src/linear-algebra/matrix';
import { distance, norm } from '../../../src/linear-algebra/norms';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { atMost, equal } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { askDistill } from '../../../src/protocol/requests';
import { eigenOf, kernelNorm } from '../../../src/solver/error-bounds/conditioning';
import { fittedScale, limitProblem } from '../../../src/solver/error-bounds/scales';
import { ridgeFilter } from '../../../src/solver/filters';
import { spectralLimit, weightOf } from '../../quantities/spectral-route';
import { convergenceRateGoals } from './goals';
import { convergenceRateIdentities, convergenceRateInequalities } from './identities';

export const convergenceRateClaim: Theorem = {
  kind: 'theorem',
  slug: 'convergence-rate',
  title: 'The limit is approached geometrically, at a rate that is attained',
  statement: {
    text: '‖y(τ) − y(∞)‖ ≤ ρ^τ ‖(I − S∞) y‖ with ρ = (1−α) d_max/(d_max+λ) < 1, with equality when y lies in the top eigenspace of K.',
    tex: String.raw`\|y^{(\tau)} - y^{(\infty)}\|_2 \le \rho^{\tau}\,\|(I-S_\infty)y\|_2,\qquad \rho = (1-\alpha)\frac{d_{\max}}{d_{\max}+\lambda} < 1`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'one weight α in (0, 1] for all steps'],
  source: 'the rate behind the limit of Borup & Andersen 2021',
  domain: { schedule: 'positive-constant' },
  identities: convergenceRateIdentities,
  inequalities: convergenceRateInequalities,
  goals: convergenceRateGoals,
  formal: {
    theorems: [
      'convergence_rate',
      'convergence_rate_below_one',
      'convergence_rate_trace',
      'convergence_rate_attained',
    ],
    reviewed: 'f1b649f02ba71d67a1d5351d36e1c492f3eaf7e7ebb59205ebe8652eeac6aedc',
  },
  laws: [
    law({
      name: 'bound',
      title: '‖y(t) − y(∞)‖ ≤ ρ^t ‖(I − S∞) y‖ at every step',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure({ path }, problem) {
        const { distances, bounds, scale } = compareWithRate(problem, path.fitted);
        return atMost('distance to the limit, step by step', distances, bounds, scale);
      },
    }),
    law({
      name: 'attained',
      title: 'with equality for targets in the top eigenspace',
      ask: (problem) => ({ path: askDistill(inTopEigenspace(problem)) }),
      measure({ path }, problem) {
        const { distances, bounds, scale } = compareWithRate(inTopEigenspace(problem), path.fitted);
        const scaleOfAll = scale * Math.sqrt(distances.length);
        return equal('distance to the limit, step by step', column(distances), column(bounds), scaleOfAll);
      },
    }),
  ],
};

interface Rate {
  readonly distances: readonly number[];
  readonly bounds: readonly number[];
  readonly scale: number;
}

function compareWithRate(problem: Problem, fitted: readonly Matrix[]): Rate {
  const weight = weightOf(problem);
  const rate = (1 - weight) * ridgeFilter(kernelNorm(problem.kernel), problem.ridge);
  const limit = spectralLimit(problem);
  const remainder = norm(Matrix.sub(problem.targets, limit));
  return {
    distances: fitted.map((values) => distance(values, limit)),
    bounds: fitted.map((_, index) => rate ** (index + 1) * remainder),
    scale: fittedScale(problem) + fittedScale(limitProblem({ ...problem, weight })),
  };
}

/** The same problem with the eigenvector of d_max for its targets. */
function inTopEigenspace(problem: Problem): Problem {
  return { ...problem, targets: column(eigenOf(problem.kernel).vectors.getColumn(0)) };
}

function column(values: readonly number[]): Matrix {
  return Matrix.columnVector([...values]);
}
