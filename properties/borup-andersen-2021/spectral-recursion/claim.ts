import { element } from '../../../src/arithmetic/element';
import { filterBound, isNegligible } from '../../../src/arithmetic/error-analysis/bounds/spectrum';
import { unitFor } from '../../../src/arithmetic/power-of-two';
import { Matrix } from '../../../src/linear-algebra/matrix';
import { innerProduct } from '../../../src/linear-algebra/norms';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { atMost, vacuous, equal, equalNumbers, worst } from '../../../src/model/measurement';
import { askDistill, askLimit, askSpectrum } from '../../../src/protocol/requests';
import { constantWeight } from '../../../src/solver/constant-weight';
import { conditioningOf, eigenOf, kernelNorm } from '../../../src/solver/error-bounds/conditioning';
import { eigenvalueScale, fittedScale, limitProblem } from '../../../src/solver/error-bounds/scales';
import { filterPath } from '../../../src/solver/filters';
import { spectralLimit, againstSpectralPath, weightOf } from '../../quantities/spectral-route';
import { spectralRecursionGoals } from './goals';
import { spectralRecursionIdentities } from './identities';

export const spectralRecursionClaim: Theorem = {
  kind: 'theorem',
  slug: 'spectral-recursion',
  title: 'Distillation acts on each eigendirection of K by itself',
  statement: {
    text:
      'With K = V D Vᵀ, A = D(D+λI)⁻¹, B(0) = I and B(t) = A(α_t I + (1−α_t)B(t−1)): y(t) = V B(t) Vᵀ y; for constant α, ' +
      'B(∞) = D(D+(λ/α)I)⁻¹. Equal eigenvalues have equal b, and zero eigenvalues have b = 0 from the first step on.',
    tex: String.raw`K = VDV^{\top},\quad A = D(D+\lambda I)^{-1},\quad B^{(t)} = A\bigl(\alpha_t I + (1-\alpha_t)B^{(t-1)}\bigr),\quad y^{(t)} = V B^{(t)} V^{\top} y`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'every α_t in [0, 1]'],
  source: 'Borup & Andersen 2021: the spectral view of distillation; get_B in the authors’ repository',
  domain: { schedule: 'any' },
  identities: spectralRecursionIdentities,
  goals: spectralRecursionGoals,
  formal: {
    theorems: [
      'spectral_recursion',
      'spectral_recursion_filters',
      'spectral_recursion_first_step',
      'spectral_recursion_fixed_point',
      'spectral_recursion_limit',
      'spectral_recursion_bounds',
      'spectral_recursion_equal',
    ],
    reviewed: 'eae9132a899670dd62794ed7f6fa96e838caebe9af9a044ba7e531abf583ce17',
  },
  laws: [
    law({
      name: 'eigenvalues',
      title: 'the eigenvalues are those of K, in descending order, with the trace and Frobenius norm of K',
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure({ spectrum: { eigenvalues } }, { kernel }) {
        const largest = kernelNorm(kernel);
        const bound = eigenvalueScale(kernel);
        const sum = eigenvalues.reduce((total, value) => total + value, 0);
        const unit = unitFor(largest);
        const squares = eigenvalues.reduce((total, value) => total + (value / unit) ** 2, 0);
        const scaled = Matrix.mul(kernel, 1 / unit);
        return worst([
          equal(
            'eigenvalues',
            column(eigenvalues),
            column(eigenOf(kernel).values),
            Math.sqrt(kernel.rows) * bound,
          ),
          equalNumbers('sum of the eigenvalues', sum, kernel.trace(), kernel.rows * bound),
          equalNumbers(
            'sum of their squares',
            squares,
            innerProduct(scaled, scaled),
            2 * (largest / unit) * kernel.rows * (bound / unit),
          ),
          atMost('order of the eigenvalues', eigenvalues.slice(1), eigenvalues.slice(0, -1), 0),
        ]);
      },
    }),
    law({
      name: 'filters',
      title: 'b(t) = d/(d+λ) · (α_t + (1−α_t) b(t−1)) for every eigenvalue and step',
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure({ spectrum: { eigenvalues, filters } }, problem) {
        const expected = filterPath(eigenvalues, problem.ridge, problem.weights);
        const bound = Math.sqrt(problem.kernel.rows) * filterBound(conditioningOf(problem));
        return worst(
          filters.map((filter, index) =>
            equal(`filters of step ${index + 1}`, column(filter), column(element(expected, index)), bound),
          ),
        );
      },
    }),
    law({
      name: 'ridge-against-kernel',
      title: 'twice the ridge gives the filters of half the kernel, which has half the eigenvalues',
      ask: (problem) => ({
        // Asked first: a result kept from it under too few of its inputs would come back as one of the others.
        spectrum: askSpectrum(problem),
        moreRidge: askSpectrum({ ...problem, ridge: 2 * problem.ridge }),
        lessKernel: askSpectrum({ ...problem, kernel: Matrix.mul(problem.kernel, 1 / 2) }),
      }),
      measure({ moreRidge, lessKernel }, problem) {
        const size = Math.sqrt(problem.kernel.rows);
        const filterError = filterBound(conditioningOf({ ...problem, ridge: 2 * problem.ridge }));
        const halves = moreRidge.eigenvalues.map((value) => value / 2);
        const eigenvalueError = eigenvalueScale(problem.kernel) / 2;
        return worst([
          equal('eigenvalues', column(lessKernel.eigenvalues), column(halves), size * eigenvalueError),
          ...lessKernel.filters.map((filter, index) =>
            equal(
              `filters of step ${index + 1}`,
              column(filter),
              column(element(moreRidge.filters, index)),
              size * filterError,
            ),
          ),
        ]);
      },
    }),
    law({
      name: 'fitted-values',
      title: 'y(t) = V B(t) Vᵀ y at every step',
      ask: (problem) => ({ path: askDistill(problem) }),
      measure: ({ path }, problem) => againstSpectralPath(path.fitted, problem),
    }),
    law({
      name: 'limit',
      title: 'V B(∞) Vᵀ y is the limit of a constant schedule',
      precondition: (problem) =>
        (constantWeight(problem) ?? 0) > 0 ? undefined : 'needs one positive weight for all steps',
      ask: (problem) => ({ limit: askLimit(problem, weightOf(problem)) }),
      measure: ({ limit }, problem) =>
        equal(
          'fitted values of the limit',
          limit.fitted,
          spectralLimit(problem),
          fittedScale(limitProblem({ ...problem, weight: weightOf(problem) })),
        ),
    }),
    law({
      name: 'equal-eigenvalues',
      title: 'equal eigenvalues have equal filters, zero eigenvalues have filter 0',
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure({ spectrum: { eigenvalues, filters } }, problem) {
        const size = problem.kernel.rows;
        const largest = kernelNorm(problem.kernel);
        const bound = filterBound(conditioningOf(problem));
        const last = element(filters, -1);
        return worst([
          vacuous('all eigenvalues are distinct and positive'),
          ...eigenvalues.flatMap((value, i) => {
            const next = eigenvalues[i + 1];
            const repeated = next !== undefined && isNegligible(value - next, size, largest);
            return [
              ...(repeated
                ? [
                    equalNumbers(
                      `filters ${i + 1} and ${i + 2}`,
                      element(last, i),
                      element(last, i + 1),
                      bound,
                    ),
                  ]
                : []),
              ...(isNegligible(value, size, largest)
                ? [equalNumbers(`filter ${i + 1}`, element(last, i), 0, bound)]
                : []),
            ];
          }),
        ]);
      },
    }),
  ],
};

function column(values: readonly number[]): Matrix {
  return Matrix.columnVector([...values]);
}
