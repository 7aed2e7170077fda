import { filterBound } from '../../arithmetic/error-analysis/bounds/spectrum';
import { characteristicRoots } from '../../arithmetic/exact/characteristic-roots';
import { rationalEigenvalues } from '../../arithmetic/exact/rational-eigenvalues';
import { rationalField } from '../../arithmetic/exact/rational-field';
import { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { constantWeight } from '../../solver/constant-weight';
import { conditioningOf } from '../../solver/error-bounds/conditioning';
import { eigenvalueScale } from '../../solver/error-bounds/scales';
import type { SpectrumInputs } from '../../solver/inputs';
import { filterPathOver } from '../../solver/over-field/filters';
import { spectrum as spectrumReference } from '../../solver/spectral';
import type { OperationDefinition } from './definition';
import type { InputFields, OutputFields } from './fields';
import { expectFinite, expectRidge, expectSymmetricKernel } from './input-checks';
import { ridgeFields } from './ridge-fields';

/** Enough for 50 decimal digits of every eigenvalue of the frozen kernels, and of the filters made from them. */
const bitsOfEigenvalues = 220;
/** What approximates the eigenvalues from the start, and says where to look for exact ones. */
const floatingPoint = 'eigenvalues of the float64 reference solver';

const { kernel, ridge, weights } = ridgeFields;
const inputs = { kernel, ridge, weights } as const satisfies InputFields<SpectrumInputs>;

// Bounds are for norms of lists of n numbers, each of which may err by as much.
const outputs = {
  eigenvalues: {
    kind: 'list',
    name: 'eigenvalues',
    row: 'number',
    size: ({ kernel }) => ({ count: 1, rows: kernel.rows, columns: 1 }),
    bound: ({ kernel }) => Math.sqrt(kernel.rows) * eigenvalueScale(kernel),
  },
  filters: {
    kind: 'lists',
    name: 'filters',
    row: 'eigenvalue',
    size: ({ kernel, weights }) => ({ count: weights.length, rows: kernel.rows, columns: 1 }),
    bound({ kernel, ridge, weights }, steps = weights.length) {
      const path = { kernel, ridge, weights: weights.slice(0, steps), targets: Matrix.zeros(0, 0) };
      return Math.sqrt(kernel.rows) * filterBound(conditioningOf(path));
    },
  },
} as const satisfies OutputFields<SpectrumInputs>;

/** The eigenvalues of K, descending, and b⁽¹⁾ … b⁽τ⁾ in the same order. */
export const spectrum: OperationDefinition<SpectrumInputs, typeof inputs, typeof outputs> = {
  inputs,
  outputs,
  // The filters are defined for weights outside [0, 1] as well.
  checks: { ridge: expectRidge, finite: expectFinite(inputs), symmetric: expectSymmetricKernel },
  ridge: ({ ridge }) => ridge,
  reference: spectrumReference,
  exact: {
    size: ({ kernel, weights }) => ({ points: kernel.rows, steps: weights.length }),
    answer({ kernel, ridge, weights }, rounded) {
      const { values } = mlMatrixBackend.symmetricEigen(rounded.kernel);
      const eigenvalues = rationalEigenvalues(kernel, values);
      if (eigenvalues === undefined) return undefined;
      return { eigenvalues, filters: filterPathOver(rationalField, eigenvalues, ridge, weights) };
    },
    confirm: () => ['null spaces in exact rationals', floatingPoint],
    approximate({ kernel, ridge, weights }, rounded) {
      const { values } = mlMatrixBackend.symmetricEigen(rounded.kernel);
      const eigenvalues = characteristicRoots(kernel, values, bitsOfEigenvalues);
      if (eigenvalues === undefined) throw new Error('spectrum: an eigenvalue could not be enclosed');
      return {
        outputs: { eigenvalues, filters: filterPathOver(rationalField, eigenvalues, ridge, weights) },
        references: ['roots of the exact characteristic polynomial', floatingPoint],
      };
    },
  },
  claims: (inputs) => [
    'spectral-recursion',
    ...(constantWeight(inputs) === undefined ? [] : ['dampening']),
    ...(inputs.kernel.rows > 1 ? ['sparsification'] : []),
  ],
  snippet: {
    python: () => [
      'd = np.linalg.eigvalsh(K)[::-1]',
      'print("eigenvalues:", *d)',
      'b = np.ones_like(d)',
      'for step, alpha in enumerate(alphas, start=1):',
      '    b = d / (d + lam) * (alpha + (1 - alpha) * b)',
      '    print(f"filters, step {step}:", *b)',
    ],
    r: () => [
      'd <- eigen(K, symmetric = TRUE, only.values = TRUE)$values',
      'show("eigenvalues", d)',
      'b <- 1 + 0 * d',
      'for (step in seq_along(alphas)) {',
      '  b <- d / (d + lambda) * (alphas[step] + (1 - alphas[step]) * b)',
      '  show(paste("filters, step", step), b)',
      '}',
    ],
    octave: () => [
      "d = sort(eig(K), 'descend');",
      'show("eigenvalues", d);',
      'b = ones(size(d));',
      'for step = 1:numel(alphas)',
      '  b = d ./ (d + lambda) .* (alphas(step) + (1 - alphas(step)) * b);',
      '  show(sprintf("filters, step %d", step), b);',
      'end',
    ],
    javascript: () => [
      '/** eigenvalues of a symmetric matrix by Jacobi rotations, descending */',
      'const eigenvalues = (matrix) => {',
      '  const A = matrix.map((row) => [...row]);',
      '  for (let sweep = 0; sweep < 30; sweep++)',
      '    for (let p = 0; p < A.length; p++)',
      '      for (let q = p + 1; q < A.length; q++) {',
      '        if (A[p][q] === 0) continue;',
      '        const angle = Math.atan2(2 * A[p][q], A[p][p] - A[q][q]) / 2;',
      '        const [c, s] = [Math.cos(angle), Math.sin(angle)];',
      '        for (const row of A) [row[p], row[q]] = [c * row[p] + s * row[q], c * row[q] - s * row[p]];',
      '        for (const k of A.keys()) [A[p][k], A[q][k]] = [c * A[p][k] + s * A[q][k], c * A[q][k] - s * A[p][k]];',
      '      }',
      '  return A.map((row, i) => row[i]).sort((a, b) => b - a);',
      '};',
      '',
      'const d = eigenvalues(K);',
      'console.log("eigenvalues:", d.join(" "));',
      'let b = d.map(() => 1);',
      'alphas.forEach((alpha, index) => {',
      '  b = d.map((value, i) => (value / (value + lambda)) * (alpha + (1 - alpha) * b[i]));',
      '  console.log(`filters, step ${index + 1}:`, b.join(" "));',
      '});',
    ],
  },
};
