import fc from 'fast-check';
import { anyKernel } from '../arbitraries/kernels';
import { simpleNumber } from '../arbitraries/numbers';
import { element } from '../arithmetic/element';
import { isNegligible } from '../arithmetic/error-analysis/bounds/spectrum';
import { eigenOf, kernelNorm } from '../solver/error-bounds/conditioning';
import { evaluateKernel } from './kernel';
import { crossKernelMatrix, kernelMatrix } from './kernel-matrix';

const options = { seed: 1, numRuns: 300 };
const points = fc.array(fc.tuple(simpleNumber(), simpleNumber()), {
  minLength: 1,
  maxLength: 10,
  size: 'max',
});

describe('kernelMatrix', () => {
  it('holds the kernel of every pair', () => {
    expect(kernelMatrix({ type: 'linear' }, [[1], [2]]).to2DArray()).toEqual([[1, 2], [2, 4]]); // prettier-ignore
  });

  it('is symmetric to the last bit', () => {
    fc.assert(
      fc.property(anyKernel(), points, (kernel, points) => {
        const matrix = kernelMatrix(kernel, points);
        expect(matrix.to2DArray()).toEqual(matrix.transpose().to2DArray());
      }),
      options,
    );
  });

  it('has no negative eigenvalue but by rounding', () => {
    fc.assert(
      fc.property(anyKernel(), points, (kernel, points) => {
        const matrix = kernelMatrix(kernel, points);
        const smallest = Math.min(element(eigenOf(matrix).values, -1), 0);
        expect(isNegligible(smallest, matrix.rows, kernelNorm(matrix))).toBe(true);
      }),
      options,
    );
  });

  // Pairs are taken four at a time, and mirrored in blocks of 32.
  it.each([1, 3, 4, 5, 31, 32, 33, 65])('is κ of every pair to the last bit: n = %d', (size) => {
    fc.assert(
      fc.property(anyKernel(), fc.integer({ min: 1, max: 3 }), (kernel, dimension) => {
        const points = Array.from({ length: size }, (_, i) =>
          Array.from({ length: dimension }, (_, k) => Math.sin(i * i + k)),
        );
        const pairs = points.map((x) => points.map((z) => evaluateKernel(kernel, x, z)));
        expect(kernelMatrix(kernel, points).to2DArray()).toEqual(pairs);
        expect(crossKernelMatrix(kernel, points.slice(0, 2), points).to2DArray()).toEqual(pairs.slice(0, 2));
      }),
      { seed: 1, numRuns: 10 },
    );
  });

  it('is empty for no points', () => {
    expect(kernelMatrix({ type: 'linear' }, [])).toMatchObject({ rows: 0, columns: 0 });
  });
});

describe('crossKernelMatrix', () => {
  it('has a row per evaluation point and a column per training point', () => {
    const matrix = crossKernelMatrix({ type: 'linear' }, [[1], [2], [3]], [[5], [7]]);
    expect(matrix.to2DArray()).toEqual([[5, 7], [10, 14], [15, 21]]); // prettier-ignore
  });

  it('is the kernel matrix at the training points', () => {
    fc.assert(
      fc.property(anyKernel(), points, (kernel, points) => {
        const cross = crossKernelMatrix(kernel, points, points);
        expect(cross.to2DArray()).toEqual(kernelMatrix(kernel, points).to2DArray());
      }),
      options,
    );
  });

  it.each([
    [[1, 2], [3]],
    [[3], [1, 2]],
  ])('is NaN, not a guess, between %j and %j', (x, z) => {
    fc.assert(
      fc.property(anyKernel(), (kernel) => {
        expect(crossKernelMatrix(kernel, [x], [z]).to2DArray()).toEqual([[NaN]]);
      }),
      options,
    );
  });

  it('has no rows, but all columns, for no evaluation points', () => {
    expect(crossKernelMatrix({ type: 'linear' }, [], [[1], [2]])).toMatchObject({ rows: 0, columns: 2 });
  });
});
