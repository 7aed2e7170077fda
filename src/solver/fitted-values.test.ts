import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { fittedBound } from '../arithmetic/error-analysis/bounds/fitted';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatio, testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { distance, norm } from '../linear-algebra/norms';
import { equal } from '../model/measurement';
import { conditioningOf, eigenOf } from './error-bounds/conditioning';
import { filterPath } from './filters';
import { fittedValues } from './fitted-values';
import { factorRidge } from './ridge';
import { applyFilter } from './spectral';

const options = { seed: 1, numRuns: 200 };

/** Says what it was asked to multiply, and lets nobody compute with it. */
function counting(): { backend: Backend; products: () => number } {
  let count = 0;
  const multiply = (left: Matrix, right: Matrix): Matrix => {
    count++;
    return mlMatrixBackend.multiply(left, right);
  };
  return { backend: { ...mlMatrixBackend, multiply }, products: () => count };
}

/** λ = 2 and K = d·I, so that z = (d + 2)c. */
function productsFor(size: number, diagonal: number): number {
  const { backend, products } = counting();
  const kernel = Matrix.mul(Matrix.eye(size), diagonal);
  const coefficients = Matrix.ones(size, 1);
  const mixed = Matrix.mul(coefficients, diagonal + 2);
  const fitted = fittedValues({ kernel, ridge: 2 }, mixed, coefficients, backend);
  expect(fitted).toEqual(Matrix.mul(coefficients, diagonal));
  return products();
}

describe('fittedValues', () => {
  it('takes the difference for large K, and the product for small K or a ridge that drowns K', () => {
    expect([productsFor(33, 2), productsFor(33, 4), productsFor(32, 4), productsFor(33, 1)]).toEqual([
      0, 0, 1, 1,
    ]);
  });
});

/** The difference on problems of any size: what it may cost has nothing to do with how large they are. */
describe('z − λc', () => {
  const errors = ({
    kernel,
    targets,
    ridge,
  }: Parameters<typeof conditioningOf>[0]): Record<string, number> => {
    const coefficients = factorRidge(kernel, ridge, mlMatrixBackend).solve(targets);
    const eigen = eigenOf(kernel);
    const expected = applyFilter(eigen, element(filterPath(eigen.values, ridge, [1]), 0), targets);
    return {
      difference: distance(Matrix.sub(targets, Matrix.mul(coefficients, ridge)), expected),
      product: distance(kernel.mmul(coefficients), expected),
      norm: norm(expected),
    };
  };

  it('is within the bound of a step whatever the ridge is', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any' }), (problem) => {
        const scale = fittedBound({ ...conditioningOf(problem), accumulation: 1 });
        expect(testRatio(errors(problem)['difference'] ?? NaN, scale)).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('keeps the digits of a small fit only where the ridge is small too, as the product always does', () => {
    // y = c/1e9 exactly, K = I: the fit is a billionth of what it is a difference of.
    const [kernel, targets] = [Matrix.eye(3), Matrix.columnVector([1, 2, 3])];
    const large = errors({ kernel, targets, ridge: 1e9, weights: [1] });
    const small = errors({ kernel, targets, ridge: 1, weights: [1] });
    const scale = (of: Record<string, number>): number => summationBound(3, of['norm'] ?? NaN);
    expect((large['product'] ?? NaN) / scale(large)).toBeLessThan(testRatioThreshold);
    expect((small['difference'] ?? NaN) / scale(small)).toBeLessThan(testRatioThreshold);
    expect((large['difference'] ?? NaN) / scale(large)).toBeGreaterThan(1000 * testRatioThreshold);
  });

  it('gives what the product gives, to within rounding, at every step of a large problem', () => {
    const size = 40;
    const kernel = new Matrix(
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, j) => Math.exp(-Math.abs(i - j) / 5)),
      ),
    );
    const targets = Matrix.columnVector(Array.from({ length: size }, (_, i) => Math.sin(i)));
    const coefficients = factorRidge(kernel, 1 / 2, mlMatrixBackend).solve(targets);
    const { backend, products } = counting();
    const fitted = fittedValues({ kernel, ridge: 1 / 2 }, targets, coefficients, backend);
    expect(products()).toBe(0);
    const scale = fittedBound(conditioningOf({ kernel, targets, ridge: 1 / 2, weights: [1] }));
    expect(equal('fitted', fitted, kernel.mmul(coefficients), scale).ratio).toBeLessThan(testRatioThreshold);
  });
});
