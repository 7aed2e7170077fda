import type { Theorem } from '../../src/model/claim';
import { kernelRefusalLaws } from './kernel-refusals';
import { refusalLaws } from './refusals';

export const inputValidationClaim: Theorem = {
  kind: 'theorem',
  slug: 'input-validation',
  title: 'Problems without an answer are refused',
  statement: {
    text: 'A ridge that is not positive, a weight outside [0, 1], a kernel matrix that is not square and symmetric, shapes that do not match, numbers that are not finite and kernel parameters outside their domain are refused.',
    tex: String.raw`\lambda \le 0,\quad \alpha_t \notin [0,1],\quad K \ne K^{\top}`,
  },
  hypotheses: ['one input of a valid problem is spoilt'],
  source: 'the domains in which the recursion and the kernels are defined',
  domain: { schedule: 'any', kernels: true },
  laws: [...refusalLaws, ...kernelRefusalLaws],
};
