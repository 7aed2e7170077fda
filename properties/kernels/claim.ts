import type { Theorem } from '../../src/model/claim';
import { kernelDefinitionLaws } from './definitions';
import { kernelRelationLaws } from './relations';

export const kernelsClaim: Theorem = {
  kind: 'theorem',
  slug: 'kernels',
  title: 'Kernel matrices are what the definitions of their kernels say',
  statement: {
    text: 'κ(X, Z) holds at (i, j) the value of the kernel at x_i and z_j: linear, polynomial, RBF and Laplacian kernels as defined. It is symmetric for X = Z, positive semidefinite, and keeps the invariances of its kernel.',
    tex: String.raw`\kappa(X, Z)_{ij} = \kappa(x_i, z_j),\quad \kappa(X, X) = \kappa(X, X)^{\top} \succeq 0`,
  },
  hypotheses: ['γ > 0', 'offset ≥ 0', 'degree a positive integer'],
  source: 'the definitions of the kernels; no reference solution is needed',
  domain: { schedule: 'any', kernels: true },
  laws: [...kernelDefinitionLaws, ...kernelRelationLaws],
};
