import { given, type Goal, type Hypothesis, needed } from '../../../src/model/goal';

/** One step of two directions: R = u/v becomes R_next. */
const step = {
  u_next: 'a_j*(α + (1 - α)*u)',
  v_next: 'a_k*(α + (1 - α)*v)',
  R: 'u/v',
  R_next: 'u_next/v_next',
};

const positive: readonly Hypothesis[] = [
  given('a_j > a_k'),
  given('a_k > 0'),
  given('u > 0'),
  given('v > 0'),
];
const pair = ['a_j', 'a_k', 'u', 'v', 'α'];

/** Also the goal of the claim that is this false reading. */
export const growsAtEveryStep: Goal = {
  name: 'grows-at-every-step',
  title: 'the ratio grows at every step for every α in [0, 1)',
  kind: 'false-reading',
  variables: ['α', 'a_j', 'a_k'],
  definitions: {
    u_2: 'a_j*(α + (1 - α)*a_j)',
    v_2: 'a_k*(α + (1 - α)*a_k)',
    u_3: 'a_j*(α + (1 - α)*u_2)',
    v_3: 'a_k*(α + (1 - α)*v_2)',
    R_2: 'u_2/v_2',
    R_3: 'u_3/v_3',
  },
  hypotheses: [given('0 ≤ α < 1'), given('0 < a_k < a_j < 1')],
  conclusion: 'R_2 ≤ R_3',
};

export const sparsificationGoals: readonly Goal[] = [
  {
    name: 'larger-shrinks-less',
    title: 'd_j > d_k gives a_j > a_k',
    kind: 'theorem',
    variables: ['d_j', 'd_k', 'λ'],
    definitions: { a_j: 'd_j/(d_j + λ)', a_k: 'd_k/(d_k + λ)' },
    hypotheses: [needed('d_j > d_k'), needed('d_k > 0'), needed('λ > 0')],
    conclusion: 'a_j > a_k and a_k > 0',
  },
  {
    name: 'sign-rule',
    title: 'R_next − R has the sign of α(a_j v − a_k u) + (1−α)uv(a_j − a_k)',
    kind: 'theorem',
    variables: pair,
    definitions: { ...step, rule: 'α*(a_j*v - a_k*u) + (1 - α)*u*v*(a_j - a_k)' },
    hypotheses: [
      given('a_j > a_k'),
      needed('a_k > 0'),
      given('u > 0'),
      needed('v > 0'),
      needed('α ≥ 0'),
      needed('α ≤ 1'),
    ],
    conclusion: 'equivalent(R_next > R, rule > 0) and equivalent(R_next < R, rule < 0)',
  },
  {
    name: 'threshold',
    title: 'where a_k u > a_j v, the ratio grows exactly when α < (1 + (a_k/v − a_j/u)/(a_j − a_k))⁻¹',
    kind: 'theorem',
    variables: pair,
    definitions: { ...step, threshold: '1/(1 + (a_k/v - a_j/u)/(a_j - a_k))' },
    hypotheses: [
      needed('a_j > a_k'),
      needed('a_k > 0'),
      given('u > 0'),
      needed('v > 0'),
      needed('0 ≤ α ≤ 1'),
      needed('a_k*u > a_j*v'),
    ],
    conclusion: 'equivalent(R_next > R, α < threshold)',
  },
  {
    name: 'grows-elsewhere',
    title: 'where a_k u ≤ a_j v, the ratio grows for every α < 1',
    kind: 'theorem',
    variables: pair,
    definitions: step,
    hypotheses: [
      needed('a_j > a_k'),
      needed('a_k > 0'),
      needed('u > 0'),
      given('v > 0'),
      needed('α ≥ 0'),
      needed('α < 1'),
      needed('a_k*u ≤ a_j*v'),
    ],
    conclusion: 'R_next > R',
  },
  {
    name: 'without-truth/step',
    title: 'α = 0: R_next = (a_j/a_k) R, so that R(t) = (a_j/a_k)^t',
    kind: 'theorem',
    variables: pair,
    definitions: step,
    hypotheses: [...positive, needed('α = 0')],
    conclusion: 'R_next = a_j/a_k*R',
  },
  {
    name: 'unbounded-without-truth/step',
    title:
      'r^t ≥ 1 + t(r−1) gives r^{t+1} ≥ 1 + (t+1)(r−1) for r = a_j/a_k > 1, `power` for r^t: no bound holds R(t)',
    kind: 'theorem',
    variables: ['r', 't', 'power'],
    hypotheses: [needed('r > 1'), needed('t ≥ 0'), needed('power ≥ 1 + t*(r - 1)')],
    conclusion: 'power*r ≥ 1 + (t + 1)*(r - 1)',
  },
  {
    name: 'truth-only',
    title: 'α = 1: R = a_j/a_k after every step',
    kind: 'theorem',
    variables: pair,
    definitions: step,
    hypotheses: [...positive, needed('α = 1')],
    conclusion: 'R_next = a_j/a_k',
  },
  {
    name: 'above-ridge/step',
    title:
      'the larger direction keeps the larger filter and R_next ≥ a_j/a_k, the ratio of plain ridge regression',
    kind: 'theorem',
    variables: pair,
    definitions: step,
    hypotheses: [
      needed('a_j > a_k'),
      needed('a_k > 0'),
      needed('v > 0'),
      needed('u ≥ v'),
      needed('α ≥ 0'),
      needed('α ≤ 1'),
    ],
    conclusion: 'u_next ≥ v_next and R_next ≥ a_j/a_k',
  },
  {
    name: 'limit',
    title: 'R(∞) = (1 + λ/(αd_k))/(1 + λ/(αd_j))',
    kind: 'theorem',
    variables: ['d_j', 'd_k', 'λ', 'α'],
    definitions: { R_limit: '(α*d_j/(α*d_j + λ))/(α*d_k/(α*d_k + λ))' },
    hypotheses: [given('d_j > d_k'), given('d_k > 0'), given('λ > 0'), given('α > 0')],
    conclusion: 'R_limit = (1 + λ/(α*d_k))/(1 + λ/(α*d_j))',
  },
  {
    name: 'limit-above-ridge',
    title: 'for α in (0, 1) the limit is strictly sparser than ridge regression: R(∞) > a_j/a_k',
    kind: 'theorem',
    variables: ['d_j', 'd_k', 'λ', 'α'],
    definitions: {
      ratio: '(d_j/(d_j + λ))/(d_k/(d_k + λ))',
      R_limit: '(1 + λ/(α*d_k))/(1 + λ/(α*d_j))',
    },
    hypotheses: [needed('d_j > d_k'), needed('d_k > 0'), needed('λ > 0'), needed('α > 0'), needed('α < 1')],
    conclusion: 'R_limit > ratio',
  },
  growsAtEveryStep,
];
