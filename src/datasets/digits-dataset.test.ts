import { digitsFromPackage } from '../../scripts/digits-from-package';
import digits from './data/digits.json';
import { digitsDataset } from './digits-dataset';

describe('digitsDataset', () => {
  it('holds images of the package mnist, made coarser', () => {
    expect(digits.images).toEqual(digitsFromPackage());
  });

  it('has sixty images of 8×8 pixels for each digit, and no two alike', () => {
    const { points, targets } = digitsDataset;
    expect(points).toHaveLength(600);
    expect(new Set(points.map(String)).size).toBe(600);
    for (const point of points) {
      expect(point).toHaveLength(64);
      expect(Math.min(...point)).toBe(0);
      expect(Math.max(...point)).toBeGreaterThan(1 / 3);
      expect(Math.max(...point)).toBeLessThanOrEqual(1);
    }
    for (let digit = 0; digit < 10; digit++) {
      expect(targets.filter((target) => target.indexOf(1) === digit)).toHaveLength(60);
    }
  });

  it('says which digit an image shows by a single one', () => {
    for (const target of digitsDataset.targets) {
      expect([...target].sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    }
  });
});
