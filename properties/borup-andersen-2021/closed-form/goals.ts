import { given, type Goal, needed } from '../../../src/model/goal';

export const closedFormGoals: readonly Goal[] = [
  {
    name: 'first-weight',
    title: 'the first fit is that of ridge regression whatever α_1, because y(0) = y',
    kind: 'theorem',
    variables: ['s', 'y', 'α', 'y_0'],
    hypotheses: [needed('y_0 = y')],
    conclusion: 's*(α*y + (1 - α)*y_0) = s*y',
  },
  {
    name: 'polynomial/base',
    title:
      'y(1) = P_1(s) y(1): the empty product times s⁰, and no sum. With the step: y(τ) = P_τ(s) y(1) for every τ',
    kind: 'theorem',
    variables: ['s', 'y'],
    definitions: { product: '1', sum: '0', y_1: 's*y' },
    hypotheses: [],
    conclusion: 'y_1 = (product + sum)*y_1',
  },
  {
    name: 'polynomial/step',
    title:
      'y(τ+1) = P_{τ+1}(s) y(1), where a step multiplies the product and the sum of P by (1−α)s and adds α to the sum',
    kind: 'theorem',
    variables: ['s', 'y', 'α', 'product', 'sum', 'y_τ'],
    definitions: {
      y_1: 's*y',
      y_next: 's*(α*y + (1 - α)*y_τ)',
      next_product: '(1 - α)*s*product',
      next_sum: '(1 - α)*s*sum + α',
    },
    hypotheses: [needed('y_τ = (product + sum)*y_1')],
    conclusion: 'y_next = (next_product + next_sum)*y_1',
  },
  {
    name: 'three-steps',
    title: 'P_3(s) = (1−α_2)(1−α_3)s² + α_2(1−α_3)s + α_3',
    kind: 'theorem',
    variables: ['s', 'y', 'α_1', 'α_2', 'α_3'],
    definitions: {
      y_1: 's*(α_1*y + (1 - α_1)*y)',
      y_2: 's*(α_2*y + (1 - α_2)*y_1)',
      y_3: 's*(α_3*y + (1 - α_3)*y_2)',
    },
    hypotheses: [],
    conclusion: 'y_3 = ((1 - α_2)*(1 - α_3)*s^2 + α_2*(1 - α_3)*s + α_3)*y_1',
  },
  {
    name: 'order-of-weights',
    title: 'the order of the weights makes no difference',
    kind: 'false-reading',
    variables: ['s', 'α_2', 'α_3'],
    definitions: {
      forwards: '(1 - α_2)*(1 - α_3)*s^2 + α_2*(1 - α_3)*s + α_3',
      backwards: '(1 - α_3)*(1 - α_2)*s^2 + α_3*(1 - α_2)*s + α_2',
    },
    hypotheses: [given('0 ≤ s < 1'), given('0 ≤ α_2 ≤ 1'), given('0 ≤ α_3 ≤ 1')],
    conclusion: 'forwards = backwards',
  },
  {
    name: 'weights-sum-to-one/step',
    title: 'P_{τ+1}(1) = 1 if P_τ(1) = 1, and P_1 = 1',
    kind: 'theorem',
    variables: ['α', 'P'],
    hypotheses: [needed('P = 1')],
    conclusion: '(1 - α)*1*P + α = 1',
  },
  {
    name: 'between-zero-and-one/step',
    title: '0 ≤ P_{τ+1}(s) ≤ 1 if 0 ≤ P_τ(s) ≤ 1, and P_1 = 1',
    kind: 'theorem',
    variables: ['s', 'α', 'P'],
    hypotheses: [
      needed('s ≥ 0'),
      needed('s ≤ 1'),
      needed('α ≥ 0'),
      needed('α ≤ 1'),
      needed('P ≥ 0'),
      needed('P ≤ 1'),
    ],
    conclusion: '0 ≤ (1 - α)*s*P + α ≤ 1',
  },
  {
    name: 'prediction',
    title: 'f(τ) = α f(1) + (1−α) k̃ c for c = y(τ−1)/(d + λ), k̃ the entry of an evaluation point',
    kind: 'theorem',
    variables: ['d', 'λ', 'k', 'y', 'y_before', 'α'],
    definitions: { c: '(α*y + (1 - α)*y_before)/(d + λ)', first: 'k*y/(d + λ)' },
    hypotheses: [given('d ≥ 0'), given('λ > 0')],
    conclusion: 'k*c = α*first + (1 - α)*k*y_before/(d + λ)',
  },
];
