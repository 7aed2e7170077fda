import { given, type Goal, needed } from '../../../src/model/goal';
import { limitFilter, setting, settingNeeded, shrinkage } from '../../quantities/direction';

export const convergenceRateGoals: readonly Goal[] = [
  {
    name: 'one-step',
    title: 'in every direction the error of a step is (1−α)d/(d + λ) times the error before',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'y', 'y_τ'],
    definitions: { ...shrinkage, ...limitFilter, y_next: 'a*(α*y + (1 - α)*y_τ)' },
    hypotheses: setting,
    conclusion: 'y_next - b_limit*y = (1 - α)*a*(y_τ - b_limit*y)',
  },
  {
    name: 'rate-below-one',
    title: 'ρ = (1−α)d_max/(d_max + λ) is in [0, 1)',
    kind: 'theorem',
    variables: ['d', 'λ', 'α'],
    definitions: { ρ: '(1 - α)*d/(d + λ)' },
    hypotheses: settingNeeded,
    conclusion: '0 ≤ ρ < 1',
  },
  {
    name: 'largest-rate',
    title: 'no direction has a larger rate than that of d_max',
    kind: 'theorem',
    variables: ['d', 'd_max', 'λ', 'α'],
    definitions: { rate: '(1 - α)*d/(d + λ)', ρ: '(1 - α)*d_max/(d_max + λ)' },
    hypotheses: [needed('d ≥ 0'), needed('d ≤ d_max'), needed('λ > 0'), given('α ≥ 0'), needed('α ≤ 1')],
    conclusion: '0 ≤ rate ≤ ρ',
  },
  {
    name: 'norm/step',
    title:
      'two errors that shrink by rates in [0, ρ] have a norm that shrinks by ρ; with d_max, every n follows',
    kind: 'theorem',
    variables: ['x', 'y', 'r', 's', 'ρ'],
    hypotheses: [needed('r ≥ 0'), needed('r ≤ ρ'), needed('s ≥ 0'), needed('s ≤ ρ')],
    conclusion: '(r*x)^2 + (s*y)^2 ≤ ρ^2*(x^2 + y^2)',
  },
  {
    name: 'attained',
    title: 'targets in the top eigenspace attain the rate: |error| after a step is ρ|error| exactly',
    kind: 'theorem',
    variables: ['d', 'd_max', 'λ', 'α', 'e'],
    definitions: { rate: '(1 - α)*d/(d + λ)', ρ: '(1 - α)*d_max/(d_max + λ)' },
    hypotheses: [...setting, needed('d = d_max')],
    conclusion: '(rate*e)^2 = ρ^2*e^2',
  },
  {
    name: 'attained-everywhere',
    title: 'the rate is attained in every direction',
    kind: 'false-reading',
    variables: ['d', 'd_max', 'λ', 'α'],
    definitions: { rate: '(1 - α)*d/(d + λ)', ρ: '(1 - α)*d_max/(d_max + λ)' },
    hypotheses: [given('0 < d ≤ d_max'), given('λ > 0'), given('0 < α ≤ 1')],
    conclusion: 'rate = ρ',
  },
];
