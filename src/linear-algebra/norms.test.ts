import fc from 'fast-check';
import { simpleNumber } from '../arbitraries/numbers';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatio, testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { Matrix } from './matrix';
import { distance, innerProduct, norm } from './norms';

const options = { seed: 1, numRuns: 300 };
const a = new Matrix([[1, 2], [3, 4]]); // prettier-ignore
const b = new Matrix([[0, 2], [1, 2]]); // prettier-ignore
const anyMatrix = fc
  .array(simpleNumber(), { minLength: 6, maxLength: 6 })
  .map((numbers) => Matrix.from1DArray(2, 3, numbers));

describe('norm', () => {
  it('is the root of the sum of squares', () => {
    expect(norm(new Matrix([[3, 0], [0, 4]]))).toBe(5); // prettier-ignore
  });

  it('is NaN if an entry is', () => {
    expect(norm(new Matrix([[1, NaN]]))).toBeNaN();
  });

  it('is 0 for a matrix without rows', () => {
    expect(norm(Matrix.zeros(0, 3))).toBe(0);
  });
});

describe('distance', () => {
  it('is the root of the sum of squared differences', () => {
    expect(distance(a, b)).toBe(3);
  });

  it('is NaN if an entry is', () => {
    expect(distance(a, new Matrix([[1, 2], [3, NaN]]))).toBeNaN(); // prettier-ignore
  });

  it('is the norm of the difference, in either order', () => {
    fc.assert(
      fc.property(anyMatrix, anyMatrix, (a, b) => {
        expect(distance(a, b)).toBe(norm(Matrix.sub(a, b)));
        expect(distance(b, a)).toBe(distance(a, b));
      }),
      options,
    );
  });
});

describe('innerProduct', () => {
  it('is the sum of products, entry by entry', () => {
    expect(innerProduct(a, Matrix.mul(b, -1))).toBe(-(0 + 4 + 3 + 8));
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(anyMatrix, anyMatrix, (a, b) => {
        expect(innerProduct(a, b)).toBe(innerProduct(b, a));
      }),
      options,
    );
  });

  it('is no larger than the product of the norms', () => {
    fc.assert(
      fc.property(anyMatrix, anyMatrix, (a, b) => {
        const product = norm(a) * norm(b);
        const excess = Math.max(Math.abs(innerProduct(a, b)) - product, 0);
        expect(testRatio(excess, summationBound(6, product))).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });
});

describe('at the edges of float64', () => {
  const legs = new Matrix([[3, 4]]);

  it.each([2 ** 1000, 2 ** 664, 2 ** -664, 2 ** -1072])('a norm is scaled with its matrix: %d', (scale) => {
    expect(norm(Matrix.mul(legs, scale))).toBe(5 * scale);
    expect(distance(Matrix.mul(legs, scale), Matrix.zeros(1, 2))).toBe(5 * scale);
  });

  it('a distance between equal matrices is 0, whatever their size', () => {
    expect(distance(Matrix.mul(legs, 2 ** 1000), Matrix.mul(legs, 2 ** 1000))).toBe(0);
  });

  it('NaN and infinities stay what they are', () => {
    expect(norm(new Matrix([[2 ** 1000, NaN]]))).toBeNaN();
    expect(norm(new Matrix([[0, NaN]]))).toBeNaN();
    expect(norm(new Matrix([[1, -Infinity]]))).toBe(Infinity);
    expect(distance(new Matrix([[Infinity]]), new Matrix([[Infinity]]))).toBeNaN();
  });
});
