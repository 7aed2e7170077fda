import { randomNumbers } from './random-numbers';

const draw = (...seeds: number[]): number[] => {
  const random = randomNumbers(...seeds);
  return Array.from({ length: 2000 }, () => random.normal());
};

describe('randomNumbers', () => {
  it('gives the same for the same seeds, and something else for others', () => {
    expect(draw(1, 2)).toEqual(draw(1, 2));
    const first = [draw(1), draw(2), draw(1, 0), draw(1, 1), draw(0, 1), draw(-1)].map(([number]) => number);
    expect(new Set(first).size).toBe(first.length);
  });

  it('draws normal numbers of mean 0 and variance 1', () => {
    const numbers = draw(7);
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
    // Three standard deviations of each.
    expect(Math.abs(mean)).toBeLessThan(3 / Math.sqrt(2000));
    expect(Math.abs(variance - 1)).toBeLessThan(3 * Math.sqrt(2 / 2000));
  });

  it('draws whole numbers below a count, every one of them', () => {
    const random = randomNumbers(3);
    const seen = new Set(Array.from({ length: 200 }, () => random.below(9)));
    expect([...seen].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
