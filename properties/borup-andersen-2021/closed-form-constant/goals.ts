import { given, type Goal, needed } from '../../../src/model/goal';
import { limitFilter, setting, shrinkage } from '../../quantities/direction';

const filters = { ...shrinkage, ...limitFilter };

export const closedFormConstantGoals: readonly Goal[] = [
  {
    name: 'positive-denominators',
    title: 'd + λ and αd + λ are positive: nothing in the closed form divides by 0',
    kind: 'theorem',
    variables: ['d', 'λ', 'α'],
    hypotheses: [needed('d ≥ 0'), needed('λ > 0'), needed('α ≥ 0')],
    conclusion: 'd + λ > 0 and α*d + λ > 0',
  },
  {
    name: 'amplified-ridge',
    title: 'd/(d + λ/α) = αd/(αd + λ)',
    kind: 'theorem',
    variables: ['d', 'λ', 'α'],
    definitions: limitFilter,
    hypotheses: [given('d ≥ 0'), given('λ > 0'), given('α > 0')],
    conclusion: 'd/(d + λ/α) = b_limit',
  },
  {
    name: 'fixed-point',
    title: 's_∞ = s(α + (1−α)s_∞)',
    kind: 'theorem',
    variables: ['d', 'λ', 'α'],
    definitions: filters,
    hypotheses: setting,
    conclusion: 'b_limit = a*(α + (1 - α)*b_limit)',
  },
  {
    name: 'all-steps/base',
    title:
      'y(0) = s_∞ y + ((1−α)s)⁰(1−s_∞) y. With the step: y(τ) = s_∞ y + ((1−α)s)^τ (1−s_∞) y for every τ',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'y', 'power'],
    definitions: limitFilter,
    hypotheses: [...setting, needed('power = 1')],
    conclusion: 'y = b_limit*y + power*(1 - b_limit)*y',
  },
  {
    name: 'all-steps/step',
    title: 'from τ to τ + 1, with `power` for ((1−α)s)^τ',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'y', 'power', 'y_τ'],
    definitions: {
      ...filters,
      y_next: 'a*(α*y + (1 - α)*y_τ)',
      next_power: '(1 - α)*a*power',
    },
    hypotheses: [...setting, needed('y_τ = b_limit*y + power*(1 - b_limit)*y')],
    conclusion: 'y_next = b_limit*y + next_power*(1 - b_limit)*y',
  },
  {
    name: 'without-truth/step',
    title: 'α = 0: y(τ+1) = s^{τ+1} y if y(τ) = s^τ y, and y(0) = y',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'y', 'power', 'y_τ'],
    definitions: { ...shrinkage, y_next: 'a*(α*y + (1 - α)*y_τ)' },
    hypotheses: [given('d ≥ 0'), given('λ > 0'), needed('α = 0'), needed('y_τ = power*y')],
    conclusion: 'y_next = a*power*y',
  },
  {
    name: 'reduced-ridge',
    title: 'the limit is ridge regression with αλ, not λ/α',
    kind: 'false-reading',
    variables: ['d', 'λ', 'α'],
    definitions: { ...limitFilter, reduced: 'd/(d + α*λ)' },
    hypotheses: [given('d > 0'), given('λ > 0'), given('0 < α ≤ 1')],
    conclusion: 'b_limit = reduced',
  },
];
