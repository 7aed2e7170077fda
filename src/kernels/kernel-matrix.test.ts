import fc from 'fast-check';
import { anyKernel } from '../arbitraries/kernels';
import { simpleNumber } from '../arbitraries/numbers';
import { element } from '../arithmetic/element';
import { isNegligible } from '../arithmetic/rounding-bounds';
import { eigenOf, kernelNorm } from '../claims/conditioning';
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

  it('has no rows, but all columns, for no evaluation points', () => {
    expect(crossKernelMatrix({ type: 'linear' }, [], [[1], [2]])).toMatchObject({ rows: 0, columns: 2 });
  });
});
