import { given, type Goal, needed } from '../../../src/model/goal';
import { limitFilter, nextFilter, setting, settingNeeded, shrinkage } from '../../quantities/direction';

const recursion = { ...shrinkage, ...nextFilter, ...limitFilter };

export const limitGoals: readonly Goal[] = [
  {
    name: 'contraction',
    title: 'a step takes the distance to the limit times ρ = (1−α)a exactly',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'b'],
    definitions: { ...recursion, ρ: '(1 - α)*a' },
    hypotheses: setting,
    conclusion: 'b_next - b_limit = ρ*(b - b_limit)',
  },
  {
    name: 'rate-below-one',
    title: '0 ≤ ρ < 1: the distances tend to 0',
    kind: 'theorem',
    variables: ['d', 'λ', 'α'],
    definitions: { ...shrinkage, ρ: '(1 - α)*a' },
    hypotheses: settingNeeded,
    conclusion: '0 ≤ ρ < 1',
  },
  {
    name: 'one-fixed-point',
    title: 'the recursion stands still at no more than one filter',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'b', 'c'],
    definitions: shrinkage,
    hypotheses: [
      given('d ≥ 0'),
      needed('λ > 0'),
      given('α ≥ 0'),
      needed('b = a*(α + (1 - α)*b)'),
      needed('c = a*(α + (1 - α)*c)'),
    ],
    conclusion: 'b = c',
  },
  {
    name: 'amplified',
    title: 'λ/α ≥ λ: the limit is regularised more',
    kind: 'theorem',
    variables: ['λ', 'α'],
    definitions: { amplified: 'λ/α' },
    hypotheses: [needed('λ > 0'), needed('α > 0'), needed('α ≤ 1')],
    conclusion: 'amplified ≥ λ',
  },
  {
    name: 'ridge-solution',
    title: 'the minimiser of ½(φβ − y)² + (λ/(2α))β² fits αd/(αd + λ) y, d = φ²',
    kind: 'theorem',
    variables: ['φ', 'λ', 'α', 'β', 'y'],
    hypotheses: [given('λ > 0'), given('α > 0'), needed('φ*(φ*β - y) + λ/α*β = 0')],
    conclusion: 'φ*β = α*φ^2/(α*φ^2 + λ)*y',
  },
  {
    name: 'varying-weights/error',
    title:
      'a step with weight α_t instead of α takes the error b − b(∞) to a((α_t−α)(1−b(∞)) + (1−α_t)(b−b(∞)))',
    kind: 'theorem',
    variables: ['a', 'α', 'α_t', 'b', 'b_limit'],
    definitions: { b_next: 'a*(α_t + (1 - α_t)*b)' },
    hypotheses: [needed('b_limit = a*(α + (1 - α)*b_limit)')],
    conclusion: 'b_next - b_limit = a*((α_t - α)*(1 - b_limit) + (1 - α_t)*(b - b_limit))',
  },
  {
    name: 'varying-weights/bound',
    title:
      'an error of at most ε becomes one of at most aε + η where |α_t − α| ≤ η and α_t is in [0, 1]; as a < 1, α_t → α is enough',
    kind: 'theorem',
    variables: ['a', 'α_t', 'b_limit', 'ε', 'η', 'error', 'change'],
    definitions: { next: 'a*(change*(1 - b_limit) + (1 - α_t)*error)' },
    hypotheses: [
      needed('0 ≤ a ≤ 1'),
      needed('0 ≤ b_limit ≤ 1'),
      needed('α_t ≥ 0'),
      needed('α_t ≤ 1'),
      needed('-ε ≤ error ≤ ε'),
      needed('-η ≤ change ≤ η'),
    ],
    conclusion: '-(a*ε + η) ≤ next ≤ a*ε + η',
  },
  {
    name: 'reached-in-two-steps',
    title: 'the limit is reached after two steps',
    kind: 'false-reading',
    variables: ['d', 'λ', 'α'],
    definitions: { ...shrinkage, ...limitFilter, b_2: 'a*(α + (1 - α)*a)' },
    hypotheses: [given('d > 0'), given('λ > 0'), given('0 < α ≤ 1')],
    conclusion: 'b_2 = b_limit',
  },
];
