import fc from 'fast-check';
import { finiteKernel } from '../arbitraries/kernels';
import { simpleNumber } from '../arbitraries/numbers';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { innerProduct } from '../linear-algebra/norms';
import { equal } from '../model/measurement';
import { featureMatrix } from './feature-map';
import { kernelMatrix } from './kernel-matrix';

const points = fc.array(fc.tuple(simpleNumber(), simpleNumber()), { minLength: 1, maxLength: 6 });

describe('featureMatrix', () => {
  it('is the points themselves for the linear kernel', () => {
    expect(featureMatrix({ type: 'linear' }, [[1, 2], [3, 4]]).to2DArray()).toEqual([[1, 2], [3, 4]]); // prettier-ignore
  });

  it('has all products of `degree` coordinates for the polynomial kernel', () => {
    const features = featureMatrix({ type: 'polynomial', degree: 2, gamma: 4, offset: 9 }, [[5]]);
    expect(features.to2DArray()).toEqual([[100, 30, 30, 9]]);
  });

  it('has (d+1)^degree features', () => {
    const kernel = { type: 'polynomial', degree: 3, gamma: 1, offset: 1 } as const;
    expect(featureMatrix(kernel, [[1, 2]]).columns).toBe(27);
  });

  it('gives the kernel matrix as ΦΦᵀ', () => {
    fc.assert(
      fc.property(finiteKernel(), points, (kernel, points) => {
        const features = featureMatrix(kernel, points);
        const gram = features.mmul(features.transpose());
        const bound = summationBound(features.columns, innerProduct(features, features));
        expect(equal('K', gram, kernelMatrix(kernel, points), bound).ratio).toBeLessThan(testRatioThreshold);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is empty for no points', () => {
    expect(featureMatrix({ type: 'linear' }, [])).toMatchObject({ rows: 0, columns: 0 });
  });
});
