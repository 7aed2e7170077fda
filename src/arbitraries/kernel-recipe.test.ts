import fc from 'fast-check';
import { eigenvalueBound, isNegligible } from '../arithmetic/error-analysis/bounds/spectrum';
import { testRatio, testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { Matrix } from '../linear-algebra/matrix';
import { norm } from '../linear-algebra/norms';
import { equal } from '../model/measurement';
import { eigenOf, kernelNorm } from '../solver/error-bounds/conditioning';
import { buildKernel, kernelRecipe, rowWidth } from './kernel-recipe';
import { simpleNumber } from './numbers';
import { prescribedEigenvalues, spectrumPattern } from './prescribed-spectrum';

const options = { seed: 1, numRuns: 300 };
const row = fc.array(simpleNumber(), { minLength: rowWidth, maxLength: rowWidth });
const rows = fc.array(row, { minLength: 1, maxLength: 8, size: 'max' });

describe('buildKernel', () => {
  it('multiplies features, as many of each row as it is told', () => {
    const matrices = buildKernel({ type: 'features', dimension: 2 }, [[1, 2, 9]], [[3, 4, 9]]);
    expect(matrices.features?.to2DArray()).toEqual([[1, 2]]);
    expect(matrices.kernel.to2DArray()).toEqual([[5]]);
    expect(matrices.crossKernel.to2DArray()).toEqual([[11]]);
  });

  it('evaluates a kernel, without features, where there is no finite feature map', () => {
    const kernel = { type: 'rbf', gamma: 1 } as const;
    const matrices = buildKernel({ type: 'points', dimension: 1, kernel }, [[0], [1]], [[1]]);
    expect(matrices.kernel.to2DArray()).toEqual([[1, Math.exp(-1)], [Math.exp(-1), 1]]); // prettier-ignore
    expect(matrices.crossKernel.to2DArray()).toEqual([[Math.exp(-1), 1]]);
    expect(matrices).not.toHaveProperty('features');
  });

  it('makes a zero kernel of any rows', () => {
    const matrices = buildKernel({ type: 'zero' }, [[1], [2]], [[3]]);
    expect(matrices.kernel).toEqual(Matrix.zeros(2, 2));
    expect(matrices.crossKernel).toEqual(Matrix.zeros(1, 2));
  });

  it('has K̃ = K where the evaluation points are the training points', () => {
    fc.assert(
      fc.property(kernelRecipe(false), rows, (recipe, rows) => {
        if (recipe.type === 'spectrum') return;
        const { kernel, crossKernel } = buildKernel(recipe, rows, rows);
        expect(crossKernel.to2DArray()).toEqual(kernel.to2DArray());
      }),
      options,
    );
  });

  it('has the eigenvalues that were prescribed', () => {
    fc.assert(
      fc.property(spectrumPattern(), rows, (pattern, rows) => {
        const { kernel } = buildKernel({ type: 'spectrum', pattern }, rows, rows);
        const expected = prescribedEigenvalues(pattern, rows.length).sort((a, b) => b - a);
        const { values } = eigenOf(kernel);
        const bound = eigenvalueBound(kernel.rows, kernelNorm(kernel));
        const [actual, prescribed] = [Matrix.columnVector(values), Matrix.columnVector(expected)];
        expect(equal('eigenvalues', actual, prescribed, bound).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('has evaluation rows that see nothing of a direction the kernel does not see', () => {
    fc.assert(
      fc.property(rows, rows, (training, evaluation) => {
        const recipe = { type: 'spectrum', pattern: 'zero eigenvalues' } as const;
        const { kernel, crossKernel } = buildKernel(recipe, training, evaluation);
        const { values, vectors } = eigenOf(kernel);
        const seen = crossKernel.mmul(vectors);
        values.forEach((value, column) => {
          if (!isNegligible(value, kernel.rows, kernelNorm(kernel))) seen.mulColumn(column, 0);
        });
        // Positive eigenvalues are at least 1, so the vectors of the others are known to within the eigenvalue bound.
        const bound = eigenvalueBound(kernel.rows, kernelNorm(kernel)) * norm(crossKernel);
        expect(testRatio(norm(seen), bound)).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('always knows Φ where the recipe was asked to', () => {
    fc.assert(
      fc.property(kernelRecipe(true), rows, (recipe, rows) => {
        expect(buildKernel(recipe, rows, rows).features?.rows).toBe(rows.length);
      }),
      options,
    );
  });
});
