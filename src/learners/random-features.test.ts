import { kernelMatrix } from '../kernels/kernel-matrix';
import { Matrix } from '../linear-algebra/matrix';
import { randomFeatures } from './random-features';

const points = [
  [0, 0],
  [1, 0],
  [0.5, -0.5],
];

describe('randomFeatures', () => {
  it('have inner products that approach exp(−γ‖x−z‖²)', () => {
    const count = 20_000;
    const features = randomFeatures(2, count, 0.7, 1)(new Matrix(points));
    const expected = kernelMatrix({ type: 'rbf', gamma: 0.7 }, points);
    features.mmul(features.transpose()).elements.forEach((value, k) => {
      // Each is a mean of `count` numbers of at most 2 in size.
      expect(Math.abs(value - (expected.elements[k] ?? NaN))).toBeLessThan(4 / Math.sqrt(count));
    });
  });

  it('depend on the seed alone, and treat every point by itself', () => {
    const features = randomFeatures(2, 5, 0.7, 4);
    expect(features(new Matrix(points))).toEqual(randomFeatures(2, 5, 0.7, 4)(new Matrix(points)));
    expect(features(new Matrix(points)).getRow(2)).toEqual(features(new Matrix(points.slice(2))).getRow(0));
    expect(features(new Matrix(points))).not.toEqual(randomFeatures(2, 5, 0.7, 5)(new Matrix(points)));
  });
});
