import fc from 'fast-check';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { Matrix } from '../linear-algebra/matrix';
import { equal } from '../model/measurement';
import { simpleNumber } from './numbers';
import {
  orthogonalMatrix,
  prescribedEigenvalues,
  type SpectrumPattern,
  spectrumPattern,
} from './prescribed-spectrum';

const options = { seed: 1, numRuns: 300 };

describe('prescribedEigenvalues', () => {
  it.each<[SpectrumPattern, number[]]>([
    ['repeated', [4, 4, 1, 1]],
    ['geometric', [1, 1e-4, 1e-8, 1e-12]],
    ['clustered', [1, 1 + 2 ** -30, 1 + 2 ** -29, 1 + 3 * 2 ** -30]],
    ['zero eigenvalues', [4, 3, 0, 0]],
    ['dominant', [1e6, 1, 1, 1]],
  ])('of four points: %s', (pattern, eigenvalues) => {
    expect(prescribedEigenvalues(pattern, 4)).toEqual(
      eigenvalues.map((value): unknown => expect.closeTo(value, 15)),
    );
  });

  it('are as many as there are points, and none of them negative', () => {
    fc.assert(
      fc.property(spectrumPattern(), fc.integer({ min: 1, max: 12 }), (pattern, count) => {
        const eigenvalues = prescribedEigenvalues(pattern, count);
        expect(eigenvalues).toHaveLength(count);
        expect(Math.min(...eigenvalues)).toBeGreaterThanOrEqual(0);
      }),
      options,
    );
  });
});

describe('orthogonalMatrix', () => {
  it('reflects along a vector', () => {
    expect(orthogonalMatrix([[1, 1]], 2).to2DArray()).toEqual([[0, -1], [-1, 0]]); // prettier-ignore
  });

  it('is the identity where there is nothing to reflect along', () => {
    expect(orthogonalMatrix([[0, 0]], 2)).toEqual(Matrix.eye(2));
    expect(orthogonalMatrix([], 2)).toEqual(Matrix.eye(2));
  });

  it('is orthogonal, whatever the vectors', () => {
    const vector = fc.array(simpleNumber(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(vector, vector, (v, w) => {
        const matrix = orthogonalMatrix([v, w], 4);
        const gram = matrix.transpose().mmul(matrix);
        const { ratio } = equal('QᵀQ', gram, Matrix.eye(4), summationBound(4, 4));
        expect(ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });
});
