import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import { eigenOf } from './error-bounds/conditioning';
import { predictionScale } from './error-bounds/scales';
import { addRidge, factorRidge, predict } from './ridge';
import { applyFilter } from './spectral';

describe('addRidge', () => {
  it('adds λ, without a factor n, to the diagonal alone', () => {
    const kernel = new Matrix([[4, 1], [1, 3]]); // prettier-ignore
    expect(addRidge(kernel, 2).to2DArray()).toEqual([[6, 1], [1, 5]]); // prettier-ignore
  });

  it('leaves the kernel matrix as it was', () => {
    const kernel = Matrix.ones(2, 2);
    addRidge(kernel, 2);
    expect(kernel).toEqual(Matrix.ones(2, 2));
  });
});

describe('factorRidge', () => {
  it('solves (K + λI)c = z', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any' }), (problem) => {
        const { kernel, targets, ridge } = problem;
        const eigen = eigenOf(kernel);
        const inverse = eigen.values.map((value) => 1 / (value + ridge));
        const expected = applyFilter(eigen, inverse, targets);
        const actual = factorRidge(kernel, ridge, mlMatrixBackend).solve(targets);
        // Coefficients are predictions at the unit vectors: K̃ = I.
        const scale = predictionScale({ ...problem, crossKernel: Matrix.eye(kernel.rows), weights: [1] });
        expect(equal('coefficients', actual, expected, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('predict', () => {
  const coefficients = new Matrix([[1, 2], [3, 4]]); // prettier-ignore

  it('is K̃c, one row per evaluation point', () => {
    expect(predict(new Matrix([[1, 1]]), coefficients, mlMatrixBackend).to2DArray()).toEqual([[4, 6]]);
  });

  it('has no rows, but a column per output, without a cross kernel', () => {
    expect(predict(undefined, coefficients, mlMatrixBackend)).toMatchObject({ rows: 0, columns: 2 });
  });
});
