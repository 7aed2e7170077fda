import fc from 'fast-check';
import type { Dataset } from './dataset';
import { splitDataset } from './split';

const options = { seed: 1, numRuns: 300 };
const share = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
const rows = fc.integer({ min: 2, max: 40 });

describe('splitDataset', () => {
  it('holds out the share it is asked for', () => {
    const { training, validation } = splitDataset(numbered(20), 1 / 4, 1);
    expect([training.points.length, validation.points.length]).toEqual([15, 5]);
  });

  it('keeps every row, and none twice', () => {
    fc.assert(
      fc.property(rows, share, fc.nat(), (count, share, seed) => {
        const { training, validation } = splitDataset(numbered(count), share, seed);
        const kept = [...training.points, ...validation.points].flat();
        expect(kept.sort((a, b) => a - b)).toEqual(numbered(count).points.flat());
      }),
      options,
    );
  });

  it('keeps each target beside its point', () => {
    const { training, validation } = splitDataset(numbered(10), 1 / 2, 3);
    for (const { points, targets } of [training, validation]) {
      expect(targets.flat()).toEqual(points.flat().map((point) => 100 + point));
    }
  });

  it('leaves at least one row on either side', () => {
    fc.assert(
      fc.property(rows, share, (count, share) => {
        const { training, validation } = splitDataset(numbered(count), share, 1);
        expect(training.points.length).toBeGreaterThanOrEqual(1);
        expect(validation.points.length).toBeGreaterThanOrEqual(1);
      }),
      options,
    );
  });

  it('gives the same rows for the same seed', () => {
    fc.assert(
      fc.property(rows, share, fc.nat(), (count, share, seed) => {
        const again = splitDataset(numbered(count), share, seed);
        expect(splitDataset(numbered(count), share, seed)).toEqual(again);
      }),
      options,
    );
  });

  it('gives other rows for another seed', () => {
    const held = (seed: number): unknown => splitDataset(numbered(100), 1 / 2, seed).validation.points;
    expect(held(1)).not.toEqual(held(2));
  });

  it('puts every row into validation about as often as any other', () => {
    const counts = Array.from({ length: 5 }, () => 0);
    for (let seed = 0; seed < 1000; seed++) {
      for (const [row = 0] of splitDataset(numbered(5), 2 / 5, seed).validation.points)
        counts[row] = (counts[row] ?? 0) + 1;
    }
    // 400 expected, with a standard deviation of 15.5.
    expect(Math.min(...counts)).toBeGreaterThan(320);
    expect(Math.max(...counts)).toBeLessThan(480);
  });
});

/** Rows 0 … count−1 with targets 100 … 99+count. */
function numbered(count: number): Dataset {
  const points = Array.from({ length: count }, (_, row) => [row]);
  return { name: 'numbered', features: ['row'], points, targets: points.map(([row = 0]) => [100 + row]) };
}
