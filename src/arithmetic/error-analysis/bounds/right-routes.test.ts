import { largestRightRatio } from './right-routes';

const easy = { points: 4, ridgeCondition: 2, separation: 0.5 };

describe('the largest ratio of a right method', () => {
  it('is the threshold on easy problems', () => {
    expect(largestRightRatio('float64', easy)).toBe(30);
    expect(largestRightRatio('float64', { ...easy, ridgeCondition: 7, separation: 1 / 30 })).toBe(30);
  });

  it('grows with 1 + ‖K‖/λ', () => {
    expect(largestRightRatio('float64', { ...easy, ridgeCondition: 1001 })).toBe(30 * 1001);
  });

  it('grows as eigenvalues come close, up to an error of √u', () => {
    expect(largestRightRatio('float64', { ...easy, separation: 1e-3 })).toBe(1000);
    for (const separation of [0, 1e-12]) {
      const half = largestRightRatio('float64', { ...easy, separation }) * easy.points * 2 ** -53;
      expect(half).toBeCloseTo(2 ** -26.5, 15);
      expect(largestRightRatio('float32', { ...easy, separation })).toBe(2 ** 12 / 4);
    }
  });

  it('is NaN, which nothing is below, where the problem is no problem', () => {
    expect(largestRightRatio('float64', { ...easy, separation: NaN })).toBeNaN();
  });
});
