import { meanInterval } from './mean-interval';

describe('meanInterval', () => {
  it('is Student’s t interval: 1, 2, 3, 4 with t(0.975, 3) = 3.182446', () => {
    const { mean, low, high } = meanInterval([1, 2, 3, 4]);
    const margin = (3.182446305 * Math.sqrt(5 / 3)) / 2;
    expect(mean).toBe(2.5);
    expect(low).toBeCloseTo(2.5 - margin, 7);
    expect(high).toBeCloseTo(2.5 + margin, 7);
  });

  it('is a point where all values agree', () => {
    expect(meanInterval([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });

  it('is wider for fewer values', () => {
    const width = (values: number[]): number => meanInterval(values).high - meanInterval(values).low;
    expect(width([0, 1])).toBeGreaterThan(width([0, 1, 0, 1]));
  });

  it('refuses what has no uncertainty to tell', () => {
    expect(() => meanInterval([1])).toThrow(RangeError);
  });
});
