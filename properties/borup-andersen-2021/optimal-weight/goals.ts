import { given, type Goal, needed } from '../../../src/model/goal';

/** Two evaluation points: predictions p of the first fit, q of the student without ground truth, targets y. */
const points = ['p_1', 'p_2', 'q_1', 'q_2', 'y_1', 'y_2'];
const lossAt = (weight: string): string =>
  [1, 2].map((i) => `(y_${i} - (${weight})*p_${i} - (1 - (${weight}))*q_${i})^2`).join(' + ');
const squares = {
  square: '(p_1 - q_1)^2 + (p_2 - q_2)^2',
  product: '(p_1 - q_1)*(y_1 - q_1) + (p_2 - q_2)*(y_2 - q_2)',
};
const optimum = 'α_star*square = product';

export const optimalWeightGoals: readonly Goal[] = [
  {
    name: 'gap',
    title: 'L(α) − L(α*) = (α − α*)²‖p − q‖²',
    kind: 'theorem',
    variables: [...points, 'α', 'α_star'],
    definitions: squares,
    hypotheses: [needed(optimum)],
    conclusion: `${lossAt('α')} - (${lossAt('α_star')}) = (α - α_star)^2*square`,
  },
  {
    name: 'optimum',
    title: 'α* with α*‖p − q‖² = ⟨p − q, ỹ − q⟩ is ⟨p − q, ỹ − q⟩/‖p − q‖² unless p = q',
    kind: 'theorem',
    variables: [...points, 'α_star'],
    definitions: squares,
    hypotheses: [given('p_1 ≠ q_1 or p_2 ≠ q_2'), needed(optimum)],
    conclusion: 'square > 0 and α_star = product/square',
  },
  {
    name: 'unique',
    title: 'where p ≠ q every other weight loses: the gap is positive',
    kind: 'theorem',
    variables: ['square', 'α', 'α_star'],
    definitions: { gap: '(α - α_star)^2*square' },
    hypotheses: [needed('square > 0'), needed('α ≠ α_star')],
    conclusion: 'gap > 0',
  },
  {
    name: 'degenerate',
    title: 'where p = q every weight has the same loss',
    kind: 'theorem',
    variables: [...points, 'α', 'γ'],
    hypotheses: [needed('p_1 = q_1'), needed('p_2 = q_2')],
    conclusion: `${lossAt('α')} = ${lossAt('γ')}`,
  },
  {
    name: 'clipping',
    title: 'over [0, 1] the best weight is α* clipped: nothing in [0, 1] is closer to α*',
    kind: 'theorem',
    variables: ['square', 'α_star', 'clipped', 'α'],
    hypotheses: [
      needed('square ≥ 0'),
      needed('implies(α_star < 0, clipped = 0)'),
      needed('implies(0 ≤ α_star ≤ 1, clipped = α_star)'),
      needed('implies(α_star > 1, clipped = 1)'),
      needed('α ≥ 0'),
      needed('α ≤ 1'),
    ],
    conclusion: '(clipped - α_star)^2*square ≤ (α - α_star)^2*square',
  },
  {
    name: 'training-data/direction',
    title: 'on the training data (p − q)(y − p) ≥ 0 in every direction, where p = ay, q = aby and b = b(t−1)',
    kind: 'theorem',
    variables: ['d', 'λ', 'b', 'y'],
    definitions: { a: 'd/(d + λ)', p: 'a*y', q: 'a*b*y' },
    hypotheses: [needed('d ≥ 0'), needed('λ > 0'), given('b ≥ 0'), needed('b ≤ 1')],
    conclusion: '(p - q)*(y - p) ≥ 0',
  },
  {
    name: 'training-data/sum',
    title:
      'directions that all have (p − q)(y − p) ≥ 0 give α* ≥ 1: distillation does not help without held-out data',
    kind: 'theorem',
    variables: [...points, 'α_star'],
    definitions: squares,
    hypotheses: [
      needed('(p_1 - q_1)*(y_1 - p_1) ≥ 0'),
      needed('(p_2 - q_2)*(y_2 - p_2) ≥ 0'),
      needed('p_1 ≠ q_1 or p_2 ≠ q_2'),
      needed(optimum),
    ],
    conclusion: 'α_star ≥ 1',
  },
  {
    name: 'never-helps',
    title: 'α* ≥ 1 on held-out data too',
    kind: 'false-reading',
    variables: ['p', 'q', 'y'],
    definitions: { α_star: '(p - q)*(y - q)/(p - q)^2' },
    hypotheses: [given('p ≠ q')],
    conclusion: 'α_star ≥ 1',
  },
  {
    name: 'always-a-mixture',
    title: 'α* lies in [0, 1]',
    kind: 'false-reading',
    variables: ['p', 'q', 'y'],
    definitions: { α_star: '(p - q)*(y - q)/(p - q)^2' },
    hypotheses: [given('p ≠ q')],
    conclusion: '0 ≤ α_star ≤ 1',
  },
];
