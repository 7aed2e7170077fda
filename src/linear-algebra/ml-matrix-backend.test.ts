import fc from 'fast-check';
import { CholeskyDecomposition } from 'ml-matrix';
import { problem } from '../arbitraries/problem';
import { eigenvalueBound } from '../arithmetic/error-analysis/bounds/spectrum';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatio, testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { equal } from '../model/measurement';
import { NotPositiveDefiniteError } from './backend';
import { Matrix } from './matrix';
import { mlMatrixBackend } from './ml-matrix-backend';
import { distance, norm } from './norms';

const options = { seed: 1, numRuns: 100 };
const kernelMatrix = problem({ schedule: 'zero' }).map(({ kernel }) => kernel);

it('says in reports which library it is', () => {
  expect(mlMatrixBackend.name).toBe('ml-matrix');
});

describe('factorPositiveDefinite', () => {
  const indefinite = new Matrix([[1, 2], [2, 1]]); // prettier-ignore

  it('solves for several right-hand sides', () => {
    const factor = mlMatrixBackend.factorPositiveDefinite(new Matrix([[4, 2], [2, 5]])); // prettier-ignore
    const rightHandSide = new Matrix([[8, 4], [12, 10]]); // prettier-ignore
    expect(factor.solve(rightHandSide).to2DArray()).toEqual([[1, 0], [2, 2]]); // prettier-ignore
  });

  it('is needed, because ml-matrix itself goes on with an indefinite matrix', () => {
    expect(new CholeskyDecomposition(indefinite).lowerTriangularMatrix.get(1, 1)).toBe(0);
  });

  it.each<[string, Matrix]>([
    ['indefinite', indefinite],
    ['negative', new Matrix([[-1]])],
    ['singular', Matrix.ones(2, 2)],
    ['zero', Matrix.zeros(2, 2)],
  ])('refuses a matrix that is %s', (_, matrix) => {
    const attempt = (): unknown => mlMatrixBackend.factorPositiveDefinite(matrix);
    expect(attempt).toThrow(NotPositiveDefiniteError);
    expect(attempt).toThrow('the kernel matrix plus the ridge is not positive definite in float64');
  });

  it('names the error, so that it is recognised across copies of the package', () => {
    expect(new NotPositiveDefiniteError('').name).toBe('NotPositiveDefiniteError');
  });
});

describe('symmetricEigen', () => {
  it('finds 3 and 1 with their vectors', () => {
    const { values, vectors } = mlMatrixBackend.symmetricEigen(new Matrix([[2, 1], [1, 2]])); // prettier-ignore
    expect(values).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)]);
    expect(vectors.get(0, 0) * vectors.get(1, 0)).toBeCloseTo(1 / 2, 12);
    expect(vectors.get(0, 1) * vectors.get(1, 1)).toBeCloseTo(-1 / 2, 12);
  });

  it('lists eigenvalues in descending order', () => {
    fc.assert(
      fc.property(kernelMatrix, (kernel) => {
        const { values } = mlMatrixBackend.symmetricEigen(kernel);
        expect(values).toHaveLength(kernel.rows);
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }),
      options,
    );
  });

  it('puts each vector under its eigenvalue: KV = VD', () => {
    fc.assert(
      fc.property(kernelMatrix, (kernel) => {
        const { values, vectors } = mlMatrixBackend.symmetricEigen(kernel);
        const scaled = vectors.clone();
        values.forEach((value, column) => scaled.mulColumn(column, value));
        const scale = eigenvalueBound(kernel.rows, norm(kernel));
        expect(testRatio(distance(kernel.mmul(vectors), scaled), scale)).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('has orthonormal vectors', () => {
    fc.assert(
      fc.property(kernelMatrix, (kernel) => {
        const { vectors } = mlMatrixBackend.symmetricEigen(kernel);
        const size = kernel.rows;
        const gram = vectors.transpose().mmul(vectors);
        expect(equal('VᵀV', gram, Matrix.eye(size), summationBound(size, size)).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });

  it('takes a matrix for symmetric where rounding has left it slightly otherwise', () => {
    const { vectors } = mlMatrixBackend.symmetricEigen(new Matrix([[1, 2 ** -53], [0, 1]])); // prettier-ignore
    const gram = vectors.transpose().mmul(vectors);
    expect(equal('VᵀV', gram, Matrix.eye(2), summationBound(2, 2)).ratio).toBeLessThan(testRatioThreshold);
  });

  it('leaves the matrix as it was', () => {
    fc.assert(
      fc.property(kernelMatrix, (kernel) => {
        const before = kernel.clone();
        mlMatrixBackend.symmetricEigen(kernel);
        expect(kernel).toEqual(before);
      }),
      options,
    );
  });
});

describe('leastSquares', () => {
  it('fits a line through three points, once per output', () => {
    const design = new Matrix([[1, 0], [1, 1], [1, 2]]); // prettier-ignore
    const targets = new Matrix([[0, 6], [0, 0], [3, 0]]); // prettier-ignore
    const line = mlMatrixBackend.leastSquares(design, targets);
    expect(line.to2DArray()).toEqual([
      [expect.closeTo(-1 / 2, 12), expect.closeTo(5, 12)],
      [expect.closeTo(3 / 2, 12), expect.closeTo(-3, 12)],
    ]);
  });

  it('leaves both matrices as they were', () => {
    const [design, targets] = [new Matrix([[3], [4]]), new Matrix([[5], [10]])];
    mlMatrixBackend.leastSquares(design, targets);
    expect(design.to1DArray()).toEqual([3, 4]);
    expect(targets.to1DArray()).toEqual([5, 10]);
  });
});

describe('symmetricEigen at the edges of float64', () => {
  // The iteration itself multiplies entries, which overflowed or underflowed to wrong eigenvalues.
  it.each([2 ** 664, 2 ** -664, 2 ** -960])('scales its eigenvalues with the matrix: %d', (scale) => {
    const matrix = new Matrix([[4, 1, 2], [1, 5, 3], [2, 3, 6]]); // prettier-ignore
    const { values, vectors } = mlMatrixBackend.symmetricEigen(Matrix.mul(matrix, scale));
    const expected = mlMatrixBackend.symmetricEigen(matrix);
    const bound = eigenvalueBound(3, norm(matrix));
    const unscaled = Matrix.columnVector(values.map((value) => value / scale));
    expect(equal('eigenvalues', unscaled, Matrix.columnVector(expected.values), bound).ratio).toBeLessThan(
      testRatioThreshold,
    );
    expect(norm(vectors)).toBeCloseTo(Math.sqrt(3));
  });
});
