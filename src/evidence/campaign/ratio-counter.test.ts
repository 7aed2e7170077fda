import fc from 'fast-check';
import { passes, testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import type { RatioHistogram } from '../../model/evidence';
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
      tiny: 0,
      notFinite: 2,
    });
  });

  it('have no bins where all are 0 or none is a number', () => {
    expect(histogramOf(0, NaN)).toMatchObject({ from: 1, counts: [], zero: 1, notFinite: 1 });
  });

  it('are in the last bin where they are larger than any scale shows, and in none where they are tiny', () => {
    expect(histogramOf(1e300, 2e9)).toMatchObject({ counts: [2], tiny: 0 });
    expect(histogramOf(5e-324, 2.9e-6)).toMatchObject({ from: 1, counts: [], tiny: 2 });
    expect(histogramOf(3.1e-6)).toMatchObject({ from: 3e-6, counts: [1], tiny: 0 });
  });

  it('are all counted, those that pass in bins below the threshold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double(), fc.double({ min: 1e-3, max: 1e3 })).map(Math.abs)),
        (ratios) => {
          const { from, binsPerDecade, counts, zero, tiny, notFinite } = histogramOf(...ratios);
          const bins = Math.round(Math.log10(testRatioThreshold / from) * binsPerDecade);
          const below = counts.slice(0, Math.max(bins, 0)).reduce((sum, count) => sum + count, 0);
          expect(below + zero + tiny).toBe(ratios.filter(passes).length);
          expect(counts.reduce((sum, count) => sum + count, zero + tiny + notFinite)).toBe(ratios.length);
        },
      ),
    );
  });
});
