import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { leastSquaresBound } from '../arithmetic/error-analysis/bounds/least-squares';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { norm } from '../linear-algebra/norms';
import { equal } from '../model/measurement';
import { distill } from './distill';
import { eigenOf, kernelNorm } from './error-bounds/conditioning';
import { predictionScale } from './error-bounds/scales';
import { primalRidge } from './primal';

describe('primalRidge', () => {
  it('is xy/(x² + λ) for one point with one feature', () => {
    expect(primalRidge(new Matrix([[1]]), new Matrix([[8]]), 3).get(0, 0)).toBeCloseTo(2, 12);
  });

  it('shrinks each output of a diagonal design by d/(d² + λ)', () => {
    const design = new Matrix([[1, 0], [0, 3]]); // prettier-ignore
    const coefficients = primalRidge(design, new Matrix([[20, 0], [10, 20]]), 1); // prettier-ignore
    expect(coefficients.to2DArray()).toEqual([
      [expect.closeTo(10, 12), expect.closeTo(0, 12)],
      [expect.closeTo(3, 12), expect.closeTo(6, 12)],
    ]);
  });

  it('uses no feature that is zero everywhere', () => {
    const design = new Matrix([[1, 0], [1, 0]]); // prettier-ignore
    const coefficients = primalRidge(design, Matrix.columnVector([3, 3]), 1);
    expect(coefficients.to1DArray()).toEqual([expect.closeTo(2, 12), expect.closeTo(0, 12)]);
  });

  it('splits the weight evenly among more features than points', () => {
    const coefficients = primalRidge(new Matrix([[1, 1, 1]]), new Matrix([[4]]), 1);
    expect(coefficients.to1DArray()).toEqual([1, 1, 1].map((weight): unknown => expect.closeTo(weight, 12)));
  });

  it('finds Φᵀc, the dual solution seen in feature space', () => {
    fc.assert(
      fc.property(
        problem({ schedule: 'any', features: true }),
        ({ features = Matrix.zeros(0, 0), ...problem }) => {
          const { kernel, ridge, targets } = problem;
          const dual = { ...problem, crossKernel: features.transpose(), weights: [1] };
          const expected = element(distill(dual), 0).predictions;
          const actual = primalRidge(features, targets, ridge);
          const smallest = Math.max(eigenOf(kernel).values[features.columns - 1] ?? 0, 0);
          const primalBound = leastSquaresBound({
            rows: features.rows + features.columns,
            largestSquare: kernelNorm(kernel) + ridge,
            smallestSquare: smallest + ridge,
            solutionNorm: norm(expected),
            residualNorm: norm(targets),
          });
          const { ratio } = equal('coefficients', actual, expected, predictionScale(dual) + primalBound);
          expect(ratio).toBeLessThan(testRatioThreshold);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it('hands the backend the design with √λ I below it, and the targets with zeros below them', () => {
    const asked: number[][][] = [];
    const backend: Backend = {
      ...mlMatrixBackend,
      leastSquares(matrix, rightHandSide) {
        asked.push(matrix.to2DArray(), rightHandSide.to2DArray());
        return rightHandSide;
      },
    };
    primalRidge(new Matrix([[5, 6]]), new Matrix([[7]]), 4, backend);
    expect(asked).toEqual([[[5, 6], [2, 0], [0, 2]], [[7], [0], [0]]]); // prettier-ignore
  });

  it('leaves its inputs as they were', () => {
    const [features, targets] = [new Matrix([[1, 2]]), new Matrix([[3]])];
    primalRidge(features, targets, 1);
    expect(features.to2DArray()).toEqual([[1, 2]]);
    expect(targets.to2DArray()).toEqual([[3]]);
  });
});
