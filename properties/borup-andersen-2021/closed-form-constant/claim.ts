import { element } from '../../../src/arithmetic/element';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { equal, worst } from '../../../src/model/measurement';
import { askDistill } from '../../../src/protocol/requests';
import { closedFormConstant } from '../../../src/solver/closed-form-constant';
import { fittedScale } from '../../../src/solver/error-bounds/scales';
import { closedFormConstantGoals } from './goals';
import { closedFormConstantIdentities } from './identities';

export const closedFormConstantClaim: Theorem = {
  kind: 'theorem',
  slug: 'closed-form-constant',
  title: 'With one constant weight, each step is its limit plus a geometric remainder',
  statement: {
    text: 'For constant α in (0, 1] and S∞ = K(K + (λ/α)I)⁻¹: y(τ) = S∞ y + ((1−α)S)^τ (I − S∞) y for every τ ≥ 0; for α = 0, y(τ) = S^τ y.',
    tex: String.raw`y^{(\tau)} = S_\infty y + \bigl((1-\alpha)S\bigr)^{\tau}(I - S_\infty)\,y,\qquad S_\infty = K\bigl(K + \tfrac{\lambda}{\alpha}I\bigr)^{-1};\qquad \alpha = 0:\; y^{(\tau)} = S^{\tau}y`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'one weight α in [0, 1] for all steps'],
  source: 'Borup & Andersen 2021, abstract, specialised to a constant weight',
  domain: { schedule: 'constant' },
  identities: closedFormConstantIdentities,
  goals: closedFormConstantGoals,
  formal: {
    theorems: ['closed_form_constant', 'closed_form_constant_without_truth'],
    reviewed: '1b2abc698424cd82416d5523fde60c04437b69fab5265fea55e82fb6e0154721',
  },
  laws: [
    law({
      name: 'every-step',
      title: 'y(t) = S∞ y + ((1−α)S)^t (I − S∞) y at every step t ≤ τ',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure: ({ path }, problem) =>
        worst(
          path.fitted.map((fitted, index) => {
            const steps = index + 1;
            const weights = problem.weights.slice(0, steps);
            const expected = closedFormConstant({ ...problem, weight: element(weights, 0) }, steps);
            return equal(
              `fitted values of step ${steps}`,
              fitted,
              expected,
              fittedScale({ ...problem, weights }),
            );
          }),
        ),
    }),
  ],
};
