import fc from 'fast-check';
import { passes, testRatioThreshold } from '../arithmetic/test-ratio';
import type { RatioHistogram } from '../claims/evidence';
import { RatioCounter } from './ratio-counter';

const histogramOf = (...ratios: readonly number[]): RatioHistogram => {
  const counter = new RatioCounter();
  ratios.forEach((ratio) => counter.add(ratio));
  return counter.histogram();
};

describe('test ratios on a logarithmic scale', () => {
  it('are counted from the first bin that holds any to the last, four to a decade', () => {
    expect(histogramOf(31, 0.031, 0.04, 2.9, 0, 0, NaN, Infinity)).toEqual({
      from: 0.03,
      binsPerDecade: 4,
      counts: [2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
      zero: 2,
      notFinite: 2,
    });
  });

  it('have no bins where all are 0 or none is a number', () => {
    expect(histogramOf(0, NaN)).toMatchObject({ from: 1, counts: [], zero: 1, notFinite: 1 });
  });

  it('are in the outermost bins where they are smaller or larger than any scale shows', () => {
    expect(histogramOf(5e-324)).toMatchObject({ from: 3e-6, counts: [1] });
    expect(histogramOf(1e300).counts).toEqual([1]);
  });

  it('are all counted, those that pass in bins below the threshold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double(), fc.double({ min: 1e-3, max: 1e3 })).map(Math.abs)),
        (ratios) => {
          const { from, binsPerDecade, counts, zero, notFinite } = histogramOf(...ratios);
          const bins = Math.round(Math.log10(testRatioThreshold / from) * binsPerDecade);
          const below = counts.slice(0, Math.max(bins, 0)).reduce((sum, count) => sum + count, 0);
          expect(below + zero).toBe(ratios.filter(passes).length);
          expect(counts.reduce((sum, count) => sum + count, zero + notFinite)).toBe(ratios.length);
        },
      ),
    );
  });
});
