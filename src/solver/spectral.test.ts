import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { isNegligible } from '../arithmetic/error-analysis/bounds/spectrum';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import { distill } from './distill';
import { eigenOf, kernelNorm } from './error-bounds/conditioning';
import { fittedScale } from './error-bounds/scales';
import { filterPath } from './filters';
import { applyFilter, spectrum } from './spectral';

const options = { seed: 1, numRuns: 100 };
const anyProblem = problem({ schedule: 'any' });

describe('spectrum', () => {
  const kernel = new Matrix([[2, 1], [1, 2]]); // prettier-ignore

  it('pairs every eigenvalue with its filters', () => {
    const { eigenvalues, filters } = spectrum({ kernel, ridge: 1, weights: [1, 0] });
    expect(eigenvalues).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)]);
    expect(filters).toEqual([
      [expect.closeTo(3 / 4, 12), expect.closeTo(1 / 2, 12)],
      [expect.closeTo(9 / 16, 12), expect.closeTo(1 / 4, 12)],
    ]);
  });

  it('still has the eigenvalues where there is no step', () => {
    const { eigenvalues, filters } = spectrum({ kernel: Matrix.eye(2), ridge: 1, weights: [] });
    expect(eigenvalues).toEqual([1, 1]);
    expect(filters).toEqual([]);
  });

  it('filters the very eigenvalues it lists', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { eigenvalues, filters } = spectrum(problem);
        expect(eigenvalues).toEqual(eigenOf(problem.kernel).values);
        expect(filters).toEqual(filterPath(eigenvalues, problem.ridge, problem.weights));
      }),
      options,
    );
  });

  it('removes at the first step every direction that the kernel does not see', () => {
    const { filters } = spectrum({ kernel: Matrix.zeros(2, 2), ridge: 1, weights: [1 / 2, 1 / 2] });
    expect(filters).toEqual([[0, 0], [0, 0]]); // prettier-ignore
  });

  it('treats equal eigenvalues alike', () => {
    const { filters } = spectrum({ kernel: Matrix.eye(3), ridge: 1, weights: [1 / 2, 1 / 2] });
    expect(filters).toEqual([[1 / 2, 1 / 2, 1 / 2], [3 / 8, 3 / 8, 3 / 8]]); // prettier-ignore
  });

  it('has no negative eigenvalue but by rounding', () => {
    fc.assert(
      fc.property(anyProblem, ({ kernel, ridge, weights, labels }) => {
        fc.pre(!labels.includes('indefinite by rounding'));
        const smallest = element(spectrum({ kernel, ridge, weights }).eigenvalues, -1);
        const negligible = isNegligible(Math.min(smallest, 0), kernel.rows, kernelNorm(kernel));
        expect(negligible).toBe(true);
      }),
      options,
    );
  });

  it('uses the backend it is given', () => {
    const backend: Backend = {
      ...mlMatrixBackend,
      symmetricEigen: () => ({ values: [1], vectors: Matrix.eye(1) }),
    };
    expect(spectrum({ kernel, ridge: 1, weights: [1] }, backend)).toEqual({
      eigenvalues: [1],
      filters: [[1 / 2]],
    });
  });

  it('leaves the kernel matrix as it was', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const before = problem.kernel.clone();
        spectrum(problem);
        expect(problem.kernel).toEqual(before);
      }),
      { ...options, numRuns: 25 },
    );
  });
});

describe('applyFilter', () => {
  it('scales each coordinate along the eigenvectors by its factor', () => {
    const half = Math.SQRT1_2;
    const eigen = { values: [3, 1], vectors: new Matrix([[half, half], [half, -half]]) }; // prettier-ignore
    const filtered = applyFilter(eigen, [1, 0], new Matrix([[1, 4], [3, 2]])); // prettier-ignore
    expect(filtered.to2DArray()).toEqual([
      [expect.closeTo(2, 12), expect.closeTo(3, 12)],
      [expect.closeTo(2, 12), expect.closeTo(3, 12)],
    ]);
  });

  it('turns the filters of the last step into its fitted values', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const filter = element(spectrum(problem).filters, -1);
        const actual = applyFilter(eigenOf(problem.kernel), filter, problem.targets);
        const expected = element(distill(problem), -1).fitted;
        expect(equal('fitted', actual, expected, fittedScale(problem)).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });

  it('returns the targets when every factor is 1', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const eigen = eigenOf(problem.kernel);
        const actual = applyFilter(
          eigen,
          eigen.values.map(() => 1),
          problem.targets,
        );
        const scale = fittedScale({ ...problem, weights: [1] });
        expect(equal('targets', actual, problem.targets, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('leaves the targets and the vectors as they were', () => {
    const [vectors, targets] = [Matrix.eye(2), Matrix.columnVector([1, 2])];
    applyFilter({ values: [1, 1], vectors }, [3, 4], targets);
    expect(vectors).toEqual(Matrix.eye(2));
    expect(targets.to1DArray()).toEqual([1, 2]);
  });
});
