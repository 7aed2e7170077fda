import fc from 'fast-check';
import { problem } from '../../arbitraries/problem';
import { leastSquaresBound } from '../../arithmetic/error-analysis/bounds/least-squares';
import { eigenvalueBound } from '../../arithmetic/error-analysis/bounds/spectrum';
import { summationBound } from '../../arithmetic/error-analysis/bounds/summation';
import { testRatio, testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import { equal } from '../../model/measurement';
import { distill } from '../../solver/distill';
import { fittedScale } from '../../solver/error-bounds/scales';
import { type Backend, NotPositiveDefiniteError } from '../backend';
import { Matrix } from '../matrix';
import { mlMatrixBackend } from '../ml-matrix-backend';
import { distance, norm } from '../norms';
import { openBackend } from '../open-backend';

/** Below and above the sizes where storage changes and where LAPACK's own blocks begin; some of them odd. */
const sizes = [1, 2, 3, 5, 8, 31, 32, 33, 63, 64, 65, 101, 129];

/** Entries that look random, the same on every run. */
function table(rows: number, columns: number, start = 1): Matrix {
  const matrix = new Matrix(rows, columns);
  for (let k = 0; k < rows * columns; k++) matrix.elements[k] = Math.sin(k * k + start);
  return matrix;
}

/** Symmetric and semidefinite, with eigenvalues from 0 up. */
function gram(size: number): Matrix {
  const features = table(size, Math.max(1, size - 1));
  const product = features.mmul(features.transpose());
  return Matrix.add(product, product.transpose());
}

/** The test ratio. */
function ratio(actual: Matrix, expected: Matrix, scale: number): number {
  return equal('result', actual, expected, scale).ratio;
}

const opened = openBackend('lapack');

describe('LAPACK', () => {
  if ('unavailable' in opened) {
    // A name in the output keeps this from passing for a success.
    it.todo(`not-run: ${opened.unavailable}`);
    return;
  }
  laws(opened);
});

function laws(lapack: Backend): void {
  describe.each(sizes)('n = %d', (size) => {
    const matrix = gram(size);
    const { values } = mlMatrixBackend.symmetricEigen(matrix);
    const largest = values[0] ?? NaN;

    it.each([1, 2, 5])('solves for %d right-hand sides', (columns) => {
      const expected = table(size, columns);
      const shifted = matrix.clone();
      for (let i = 0; i < size; i++) shifted.set(i, i, shifted.get(i, i) + 1);
      const rightHandSide = shifted.mmul(expected);
      const solution = lapack.factorPositiveDefinite(matrix, 1).solve(rightHandSide);
      // Backward stable: the residual, and not the error, is small whatever κ is.
      const scale = summationBound(size, (largest + 1) * norm(solution));
      expect(ratio(shifted.mmul(solution), rightHandSide, scale)).toBeLessThan(testRatioThreshold);
    });

    it('solves as often as it is asked to, and leaves what it is given as it was', () => {
      const [before, rightHandSide] = [matrix.clone(), table(size, 3)];
      const factor = lapack.factorPositiveDefinite(matrix, 1);
      const once = factor.solve(rightHandSide).to2DArray();
      expect(factor.solve(rightHandSide).to2DArray()).toEqual(once);
      lapack.symmetricEigen(matrix);
      lapack.multiply(matrix, rightHandSide);
      lapack.leastSquares(matrix, rightHandSide);
      expect(matrix).toEqual(before);
      expect(rightHandSide).toEqual(table(size, 3));
    });

    it('refuses a pivot that is not positive, and what is no number', () => {
      for (const value of [-1, 0, NaN, Infinity, -Infinity]) {
        const spoilt = Matrix.eye(size).set(size - 1, size - 1, value);
        expect(() => lapack.factorPositiveDefinite(spoilt)).toThrow(NotPositiveDefiniteError);
      }
      if (size === 1) return;
      for (const value of [NaN, Infinity]) {
        const spoilt = Matrix.eye(size)
          .set(0, size - 1, value)
          .set(size - 1, 0, value);
        expect(() => lapack.factorPositiveDefinite(spoilt)).toThrow(NotPositiveDefiniteError);
      }
    });

    it.each([
      [1, 1],
      [2, 1],
      [3, 4],
    ])('multiplies a matrix of %d more rows with %d columns', (more, columns) => {
      const [left, right] = [table(size + more, size), table(size, columns, 2)];
      const scale = summationBound(size, norm(left) * norm(right));
      expect(ratio(lapack.multiply(left, right), mlMatrixBackend.multiply(left, right), scale)).toBeLessThan(
        testRatioThreshold,
      );
    });

    it('finds eigenvalues in descending order, and orthonormal vectors that belong to them', () => {
      const eigen = lapack.symmetricEigen(matrix);
      const scale = eigenvalueBound(size, largest);
      expect(eigen.values).toEqual([...eigen.values].sort((a, b) => b - a));
      eigen.values.forEach((value, k) =>
        expect(testRatio(Math.abs(value - (values[k] ?? NaN)), scale)).toBeLessThan(testRatioThreshold),
      );
      const scaled = eigen.vectors.clone();
      eigen.values.forEach((value, column) => scaled.mulColumn(column, value));
      expect(testRatio(distance(matrix.mmul(eigen.vectors), scaled), scale)).toBeLessThan(testRatioThreshold);
      const products = eigen.vectors.transpose().mmul(eigen.vectors);
      expect(ratio(products, Matrix.eye(size), summationBound(size, size))).toBeLessThan(testRatioThreshold);
    });

    it('finds least squares', () => {
      const [design, targets] = [table(size + 3, size), table(size + 3, 2, 2)];
      const expected = mlMatrixBackend.leastSquares(design, targets);
      const squares = mlMatrixBackend.symmetricEigen(design.transpose().mmul(design)).values;
      const scale = leastSquaresBound({
        rows: size + 3,
        largestSquare: squares[0] ?? NaN,
        smallestSquare: squares.at(-1) ?? NaN,
        solutionNorm: norm(expected),
        residualNorm: norm(targets),
      });
      expect(ratio(lapack.leastSquares(design, targets), expected, 2 * scale)).toBeLessThan(
        testRatioThreshold,
      );
    });
  });

  describe('nothing', () => {
    const none = new Matrix(0, 0);

    it('is solved, multiplied and decomposed as well', () => {
      expect(lapack.factorPositiveDefinite(none).solve(new Matrix(0, 2))).toMatchObject({
        rows: 0,
        columns: 2,
      });
      expect(lapack.factorPositiveDefinite(gram(3), 1).solve(new Matrix(3, 0))).toMatchObject({ columns: 0 });
      expect(lapack.multiply(new Matrix(2, 0), new Matrix(0, 3)).to2DArray()).toEqual([[0, 0, 0], [0, 0, 0]]); // prettier-ignore
      expect(lapack.multiply(none, new Matrix(0, 1))).toMatchObject({ rows: 0, columns: 1 });
      expect(lapack.symmetricEigen(none)).toMatchObject({ values: [], vectors: { rows: 0, columns: 0 } });
      expect(lapack.leastSquares(new Matrix(2, 0), new Matrix(2, 3))).toMatchObject({ rows: 0, columns: 3 });
    });
  });

  it('says which columns depend on one another', () => {
    expect(() =>
      lapack.leastSquares(
        new Matrix([
          [1, 0],
          [2, 0],
          [3, 0],
        ]),
        table(3, 1),
      ),
    ).toThrow('full column rank');
  });

  it('distils as ml-matrix does', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any' }), (problem) => {
        const expected = distill(problem);
        distill(problem, lapack).forEach(({ fitted }, index) => {
          const scale = fittedScale({ ...problem, weights: problem.weights.slice(0, index + 1) });
          const other = expected[index]?.fitted ?? new Matrix(0, 0);
          expect(ratio(fitted, other, 2 * scale)).toBeLessThan(testRatioThreshold);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
}
