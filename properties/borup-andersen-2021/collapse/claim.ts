import { element } from '../../../src/arithmetic/element';
import { Matrix } from '../../../src/linear-algebra/matrix';
import { norm } from '../../../src/linear-algebra/norms';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { atMost, equal, worst } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { askDistill, askLimit } from '../../../src/protocol/requests';
import { eigenOf } from '../../../src/solver/error-bounds/conditioning';
import { fittedScale, predictionScale } from '../../../src/solver/error-bounds/scales';
import { ridgeFilter } from '../../../src/solver/filters';
import { againstSpectralPath } from '../../quantities/spectral-route';
import { collapseGoals } from './goals';
import { collapseIdentities, collapseInequalities } from './identities';

export const collapseClaim: Theorem = {
  kind: 'theorem',
  slug: 'collapse',
  title: 'Without the ground truth, distillation collapses to zero',
  statement: {
    text: 'α = 0 at every step: y(τ) = S^τ y → 0, with (d_min/(d_min+λ))^τ ‖y‖ ≤ ‖y(τ)‖ ≤ (d_max/(d_max+λ))^τ ‖y‖.',
    tex: String.raw`\alpha\equiv 0:\quad y^{(\tau)} = S^{\tau}y\to 0,\qquad \Bigl(\frac{d_{\min}}{d_{\min}+\lambda}\Bigr)^{\tau}\|y\| \le \|y^{(\tau)}\| \le \Bigl(\frac{d_{\max}}{d_{\max}+\lambda}\Bigr)^{\tau}\|y\|`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'every α_t = 0'],
  source: 'Mobahi, Farajtabar & Bartlett 2020 (arXiv:2002.05715); Borup & Andersen 2021, the case α = 0',
  domain: { schedule: 'zero' },
  identities: collapseIdentities,
  inequalities: collapseInequalities,
  goals: collapseGoals,
  formal: {
    theorems: ['collapse', 'collapse_lower', 'collapse_upper', 'collapse_trace'],
    reviewed: '70b62b19314eeaa7c1c276b13cbbca4887fb33b0a2d57cfbcb7c924e06d15290',
  },
  laws: [
    law({
      name: 'power',
      title: 'y(t) = S^t y at every step',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure: ({ path }, problem) => againstSpectralPath(path.fitted, problem),
    }),
    law({
      name: 'upper-bound',
      title: '‖y(t)‖ ≤ (d_max/(d_max+λ))^t ‖y‖',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure: ({ path }, problem) =>
        atMost(
          'norm of the fitted values, step by step',
          path.fitted.map(norm),
          shrunkNorms(problem, 0),
          fittedScale(problem),
        ),
    }),
    law({
      name: 'lower-bound',
      title: '(d_min/(d_min+λ))^t ‖y‖ ≤ ‖y(t)‖',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure: ({ path }, problem) =>
        atMost(
          'norm of the fitted values, step by step',
          shrunkNorms(problem, -1),
          path.fitted.map(norm),
          fittedScale(problem),
        ),
    }),
    law({
      name: 'limit',
      title: 'the limit for α = 0 is 0, in and out of sample',
      ask: (problem) => ({ limit: askLimit(problem, 0) }),
      measure: ({ limit: { fitted, predictions } }, problem) =>
        worst([
          equal('fitted values of the limit', fitted, zeros(fitted), fittedScale(problem)),
          equal('predictions of the limit', predictions, zeros(predictions), predictionScale(problem)),
        ]),
    }),
  ],
};

/** (d/(d+λ))^t ‖y‖ for t = 1 … τ and the eigenvalue at a position in descending order. */
function shrunkNorms({ kernel, ridge, targets, weights }: Problem, position: number): number[] {
  const eigenvalue = Math.max(element(eigenOf(kernel).values, position), 0);
  return weights.map((_, index) => ridgeFilter(eigenvalue, ridge) ** (index + 1) * norm(targets));
}

function zeros({ rows, columns }: Matrix): Matrix {
  return Matrix.zeros(rows, columns);
}
