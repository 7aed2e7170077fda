import type { Theorem } from '../../src/model/claim';
import { sizeLaws } from './laws';

export const sizesClaim: Theorem = {
  kind: 'theorem',
  slug: 'sizes',
  title: 'Answers are right at every size',
  statement: {
    text: 'What every operation gives is the closed form of its claim, for many training points, evaluation rows, outputs and steps as for few: y(t) = V B(t) Vᵀ y and f(t) = K̃ V (D + λI)⁻¹ (α_t I + (1−α_t) B(t−1)) Vᵀ y.',
    tex: String.raw`y^{(t)} = V B^{(t)} V^{\top} y,\quad f^{(t)}(\tilde X) = \tilde K\,V\,(D+\lambda I)^{-1}\bigl(\alpha_t I + (1-\alpha_t)B^{(t-1)}\bigr)V^{\top} y\quad\text{for all } n, m, c, \tau`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'every α_t in (0, 1)'],
  source:
    'the closed forms of the other claims; implementations change their method at blocks of 16 to 128 and beyond numbers of steps',
  domain: { schedule: 'any', minimumSteps: 2, kernels: true, sizes: true },
  laws: sizeLaws,
};
