import type { Theorem } from '../../src/model/claim';
import { consistencyLaws } from './consistency';
import { metamorphicGoals } from './goals';
import { metamorphicIdentities } from './identities';
import { invarianceLaws } from './invariance';
import { linearityLaws } from './linearity';
import { purityLaws } from './purity';

export const metamorphicRelationsClaim: Theorem = {
  kind: 'theorem',
  slug: 'metamorphic-relations',
  title: 'Related problems have related answers, whatever the data',
  statement: {
    text: 'Fits are linear in y, column by column. They do not change when K, λ and K̃ are scaled together, and follow permutations and rotations of the points. Predictions at the training points are the fitted values, the limit is one ridge step with λ/α, and equal questions have equal answers.',
    tex: String.raw`y^{(\tau)}(cK, c\lambda) = y^{(\tau)}(K,\lambda),\quad y^{(\tau)}(QKQ^{\top}, Qy) = Q\,y^{(\tau)}(K, y),\quad y^{(\tau)}(ay+by') = a\,y^{(\tau)}(y) + b\,y^{(\tau)}(y')`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'every α_t in [0, 1]'],
  source: 'elementary consequences of the recursion; no reference solution is needed',
  domain: { schedule: 'any' },
  identities: metamorphicIdentities,
  goals: metamorphicGoals,
  formal: {
    theorems: [
      'setting_invertible',
      'setting_commutes',
      'setting_symmetric',
      'setting_nonnegative',
      'setting_below_identity',
      'setting_contraction',
      'metamorphic_relations_scale',
      'metamorphic_relations_linearity',
      'metamorphic_relations_columns',
      'metamorphic_relations_orthogonal',
      'metamorphic_relations_permutation',
      'metamorphic_relations_training_points',
      'metamorphic_relations_limit',
      'metamorphic_relations_repeated_points',
    ],
    reviewed: '43fe325b2887e02f53a60d46d143888b78dd6c54baa9f57636f613e7930ee85f',
  },
  laws: [...invarianceLaws, ...linearityLaws, ...consistencyLaws, ...purityLaws],
};
