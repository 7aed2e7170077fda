import type { Theorem } from '../../src/model/claim';
import { edgeCaseGoals } from './goals';
import { edgeCaseIdentities } from './identities';
import { edgeCaseLaws } from './laws';

export const edgeCasesClaim: Theorem = {
  kind: 'theorem',
  slug: 'edge-cases',
  title: 'Special cases give what the recursion says',
  statement: {
    text: 'No steps give no fits, α_1 does not matter, a shorter schedule gives the beginning of the path, and α = 1 is ridge regression at every step. One point follows the scalar recursion, K = 0 gives 0, and nothing but λ is added to a singular K.',
    tex: String.raw`y^{(0)} = y,\quad y^{(\tau)}(\alpha \equiv 1) = Sy,\quad y^{(\tau)}(K = 0) = 0,\quad n = 1:\ y^{(\tau)} = b^{(\tau)} y`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'every α_t in [0, 1]'],
  source: 'elementary consequences of the recursion; no reference solution is needed',
  domain: { schedule: 'any' },
  identities: edgeCaseIdentities,
  goals: edgeCaseGoals,
  formal: {
    theorems: [
      'edge_cases_first_weight',
      'edge_cases_prefix',
      'edge_cases_truth_alone',
      'edge_cases_no_steps',
      'edge_cases_one_point',
      'edge_cases_zero_kernel',
    ],
    reviewed: '48aace6c3e2e9eaccaca3e3865cfeeafb6728f54e3242473147bc78cbf76c1c8',
  },
  laws: edgeCaseLaws,
};
