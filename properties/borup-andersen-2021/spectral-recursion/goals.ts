import { given, type Goal, needed } from '../../src/claims/goal';
import { limitFilter, nextFilter, ridgeSetting, setting, settingNeeded, shrinkage } from './direction';

export const spectralRecursionGoals: readonly Goal[] = [
  {
    name: 'first-step',
    title: 'b(1) = a whatever α_1, because b(0) = 1',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'b'],
    definitions: { ...shrinkage, ...nextFilter },
    hypotheses: [...ridgeSetting, needed('b = 1')],
    conclusion: 'b_next = a',
  },
  {
    name: 'filters/step',
    title:
      'in an eigendirection, y(t) = s(αy + (1−α)y(t−1)) is b(t)y if y(t−1) = b(t−1)y, and y(0) = 1·y. With the step: for every t',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'b', 'y', 'y_before'],
    definitions: { ...shrinkage, ...nextFilter },
    hypotheses: [...ridgeSetting, needed('y_before = b*y')],
    conclusion: 'a*(α*y + (1 - α)*y_before) = b_next*y',
  },
  {
    name: 'zero-eigenvalue',
    title: 'd = 0 gives b(t) = 0 for t ≥ 1',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'b'],
    definitions: { ...shrinkage, ...nextFilter },
    hypotheses: [needed('d = 0'), given('λ > 0')],
    conclusion: 'b_next = 0',
  },
  {
    name: 'equal-eigenvalues/step',
    title: 'equal eigenvalues with equal filters get equal filters',
    kind: 'theorem',
    variables: ['d_j', 'd_k', 'λ', 'α', 'u', 'v'],
    definitions: {
      u_next: 'd_j/(d_j + λ)*(α + (1 - α)*u)',
      v_next: 'd_k/(d_k + λ)*(α + (1 - α)*v)',
    },
    hypotheses: [given('d_j ≥ 0'), given('d_k ≥ 0'), given('λ > 0'), needed('d_j = d_k'), needed('u = v')],
    conclusion: 'u_next = v_next',
  },
  {
    name: 'between-zero-and-one/step',
    title: '0 ≤ b(t) ≤ 1 if 0 ≤ b(t−1) ≤ 1, and b(0) = 1',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'b'],
    definitions: { ...shrinkage, ...nextFilter },
    hypotheses: [...settingNeeded, needed('b ≥ 0'), needed('b ≤ 1')],
    conclusion: '0 ≤ b_next ≤ 1',
  },
  {
    name: 'fixed-point',
    title: 'd/(d + λ/α) is where the recursion stands still',
    kind: 'theorem',
    variables: ['d', 'λ', 'α', 'b'],
    definitions: { ...shrinkage, ...nextFilter, ...limitFilter },
    hypotheses: [...setting, needed('b = b_limit')],
    conclusion: 'b_next = b',
  },
  {
    name: 'two-by-two',
    title:
      'n = 2, K = VDVᵀ with V the rotation by (c, s): (VAVᵀ)(K + λI) = K, entry (1, 1) and entry (1, 2), so S = VAVᵀ',
    kind: 'theorem',
    variables: ['c', 's', 'd', 'e', 'λ', 'a', 'b'],
    definitions: {
      K_11: 'c^2*d + s^2*e',
      K_12: 'c*s*(d - e)',
      K_22: 's^2*d + c^2*e',
      S_11: 'c^2*a + s^2*b',
      S_12: 'c*s*(a - b)',
    },
    hypotheses: [needed('c^2 + s^2 = 1'), needed('a*(d + λ) = d'), needed('b*(e + λ) = e')],
    conclusion: 'S_11*(K_11 + λ) + S_12*K_12 = K_11 and S_11*K_12 + S_12*(K_22 + λ) = K_12',
  },
  {
    name: 'started-at-the-first-step',
    title: 'the recursion started at b(1) and advanced τ times gives b(τ), as in the notebook’s get_B',
    kind: 'false-reading',
    variables: ['d', 'λ', 'α'],
    definitions: { ...shrinkage, b_1: 'a*(α + (1 - α)*1)', advanced: 'a*(α + (1 - α)*b_1)' },
    hypotheses: [given('d ≥ 0'), given('λ > 0'), given('0 ≤ α ≤ 1')],
    conclusion: 'advanced = b_1',
  },
];
