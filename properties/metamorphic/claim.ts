import type { Theorem } from '../../src/model/claim';
import { boundaryLaws } from '../edge-cases/boundary';
import { kernelDefinitionLaws } from '../edge-cases/kernel-definitions';
import { kernelRefusalLaws } from '../input-validation/kernel-refusals';
import { refusalLaws } from '../input-validation/refusals';
import { consistencyLaws } from './consistency';
import { lawGoals } from './goals';
import { lawIdentities } from './identities';
import { invarianceLaws } from './invariance';
import { kernelRelationLaws } from './kernel-relations';
import { linearityLaws } from './linearity';
import { purityLaws } from './purity';

export const oracleFreeLaws: Theorem = {
  kind: 'theorem',
  slug: 'laws',
  title: 'Laws every implementation obeys, whatever the data',
  statement: {
    text: 'Fits are linear in y, column by column; they do not change when K, λ, K̃ are scaled together or the points permuted or turned; edge cases (no steps, one point, K = 0, singular K, α = 1) are what the recursion says; equal questions have equal answers, and questions without an answer are refused. Kernels are what their definitions say.',
    tex: String.raw`y^{(\tau)}(cK, c\lambda) = y^{(\tau)}(K,\lambda),\quad y^{(\tau)}(QKQ^{\top}, Qy) = Q\,y^{(\tau)}(K, y),\quad y^{(\tau)}(ay+by') = a\,y^{(\tau)}(y) + b\,y^{(\tau)}(y')`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'every α_t in [0, 1]'],
  source:
    'elementary consequences of the recursion, and the definitions of the kernels; no reference solution is needed',
  domain: { schedule: 'any', kernels: true },
  identities: lawIdentities,
  goals: lawGoals,
  formal: {
    theorems: [
      'setting_invertible',
      'setting_commutes',
      'setting_symmetric',
      'setting_nonnegative',
      'setting_below_identity',
      'setting_contraction',
      'laws_scale',
      'laws_linearity',
      'laws_columns',
      'laws_orthogonal',
      'laws_permutation',
      'laws_first_weight',
      'laws_prefix',
      'laws_truth_alone',
      'laws_no_steps',
      'laws_training_points',
      'laws_one_point',
      'laws_zero_kernel',
      'laws_limit',
      'laws_repeated_points',
    ],
    reviewed: 'a789a137f99587c53f99dcac26a92e1af5425adda52234cc6c03c268d65d972d',
  },
  laws: [
    ...invarianceLaws,
    ...linearityLaws,
    ...boundaryLaws,
    ...consistencyLaws,
    ...purityLaws,
    ...refusalLaws,
    ...kernelDefinitionLaws,
    ...kernelRelationLaws,
    ...kernelRefusalLaws,
  ],
};
