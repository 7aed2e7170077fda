import { element } from '../../../src/arithmetic/element';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { equal } from '../../../src/model/measurement';
import { askDistill } from '../../../src/protocol/requests';
import { closedForm } from '../../../src/solver/closed-form';
import { fittedScale, predictionScale } from '../../../src/solver/error-bounds/scales';
import { limit } from '../../../src/solver/limit';
import { mixTargets } from '../../../src/solver/mix-targets';
import { closedFormGoals } from './goals';
import { closedFormIdentities } from './identities';

export const closedFormClaim: Theorem = {
  kind: 'theorem',
  slug: 'closed-form',
  title: 'Every step is a function of the first fit',
  statement: {
    text:
      'y(τ) = P_τ(S) y(1) for every schedule and τ ≥ 1, where P_τ(s) = (∏_{i=2..τ} (1−α_i)) s^(τ−1) + ' +
      'Σ_{i=2..τ} α_i (∏_{j>i} (1−α_j)) s^(τ−i); out of sample f(τ) = K̃ G⁻¹ P_τ(S) y.',
    tex: String.raw`y^{(\tau)} = P_\tau(S)\,y^{(1)},\quad P_\tau(s) = \Bigl(\prod_{i=2}^{\tau}(1-\alpha_i)\Bigr)s^{\tau-1} + \sum_{i=2}^{\tau}\alpha_i\Bigl(\prod_{j=i+1}^{\tau}(1-\alpha_j)\Bigr)s^{\tau-i},\quad f^{(\tau)}(\tilde X) = \tilde K G^{-1}P_\tau(S)\,y`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'every α_t in [0, 1]', 'τ ≥ 1'],
  source:
    'Borup & Andersen 2021, abstract: the fit of any step “can be calculated directly as a function of the initial fit”',
  domain: { schedule: 'any' },
  identities: closedFormIdentities,
  goals: closedFormGoals,
  formal: {
    theorems: ['closed_form', 'closed_form_out_of_sample', 'closed_form_at_one'],
    reviewed: '8947b9e3703fe832bbb5fa0d29d4fb2a37feafe2ee442305674d0874a55e9fe7',
  },
  laws: [
    law({
      name: 'in-sample',
      title: 'y(τ) = P_τ(S) y(1)',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure: ({ path }, problem) =>
        equal(
          'fitted values of the last step',
          element(path.fitted, -1),
          closedForm(problem).fitted,
          fittedScale(problem),
        ),
    }),
    law({
      name: 'out-of-sample',
      title: 'f(τ)(X̃) = K̃ G⁻¹ P_τ(S) y',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure: ({ path }, problem) =>
        equal(
          'predictions of the last step',
          element(path.predictions, -1),
          closedForm(problem).predictions,
          predictionScale(problem),
        ),
    }),
    law({
      name: 'last-step',
      title: 'f(τ)(X̃) = α_τ f(1)(X̃) + (1−α_τ) K̃ G⁻¹ y(τ−1)',
      precondition: ({ weights }) => (weights.length < 2 ? 'needs two steps' : undefined),
      ask: (problem) => ({ path: askDistill(problem) }),
      measure({ path }, problem) {
        const fromPrevious = limit({ ...problem, targets: element(path.fitted, -2), weight: 1 }).predictions;
        const expected = mixTargets(element(problem.weights, -1), element(path.predictions, 0), fromPrevious);
        return equal(
          'predictions of the last step',
          element(path.predictions, -1),
          expected,
          predictionScale(problem),
        );
      },
    }),
  ],
};
