import { given, type Goal, needed } from '../../../src/model/goal';
import { shrinkage } from '../../quantities/direction';

export const collapseGoals: readonly Goal[] = [
  {
    name: 'shrinks',
    title: '0 ≤ d/(d + λ) < 1: without ground truth every direction tends to 0',
    kind: 'theorem',
    variables: ['d', 'λ'],
    definitions: shrinkage,
    hypotheses: [needed('d ≥ 0'), needed('λ > 0')],
    conclusion: '0 ≤ a < 1',
  },
  {
    name: 'only-zero-stays',
    title: 'α = 0: a fit that a step leaves as it is is 0',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'y', 'y_τ'],
    definitions: shrinkage,
    hypotheses: [given('d ≥ 0'), needed('λ > 0'), needed('α = 0'), needed('a*(α*y + (1 - α)*y_τ) = y_τ')],
    conclusion: 'y_τ = 0',
  },
  {
    name: 'ordered',
    title: 'a larger eigenvalue shrinks less',
    kind: 'theorem',
    variables: ['d_min', 'd', 'λ'],
    definitions: { a_min: 'd_min/(d_min + λ)', ...shrinkage },
    hypotheses: [needed('d_min ≥ 0'), needed('d_min ≤ d'), needed('λ > 0')],
    conclusion: '0 ≤ a_min ≤ a',
  },
  {
    name: 'bounds/step',
    title:
      '`low` for a_min^τ |y| and `high` for a_max^τ |y|: if |y(τ)| is between them, so it is at τ + 1. At τ = 0 all three are |y|',
    kind: 'theorem',
    variables: ['a_min', 'a', 'a_max', 'low', 'size', 'high'],
    hypotheses: [
      needed('a_min ≥ 0'),
      needed('a_min ≤ a'),
      needed('a ≤ a_max'),
      needed('low ≤ size'),
      needed('size ≤ high'),
      needed('low ≥ 0'),
    ],
    conclusion: '0 ≤ a_min*low ≤ a*size and a*size ≤ a_max*high',
  },
  {
    name: 'norm/step',
    title: 'the norm of two directions is between those bounds; with d_min and d_max, every n follows',
    kind: 'theorem',
    variables: ['x', 'y', 'r', 's', 'a_min', 'a_max'],
    hypotheses: [
      needed('a_min ≥ 0'),
      needed('a_min ≤ r'),
      needed('r ≤ a_max'),
      needed('a_min ≤ s'),
      needed('s ≤ a_max'),
    ],
    conclusion: 'a_min^2*(x^2 + y^2) ≤ (r*x)^2 + (s*y)^2 and (r*x)^2 + (s*y)^2 ≤ a_max^2*(x^2 + y^2)',
  },
  {
    name: 'uniform',
    title: 'without ground truth all directions shrink alike',
    kind: 'false-reading',
    variables: ['d_j', 'd_k', 'λ'],
    definitions: { a_j: 'd_j/(d_j + λ)', a_k: 'd_k/(d_k + λ)' },
    hypotheses: [given('d_j > 0'), given('d_k > 0'), given('λ > 0')],
    conclusion: 'a_j = a_k',
  },
];
