import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import type { RatioHistogram } from '../../model/evidence';

/** What is counted; quantiles are known to half a bin, 1 %. */
const finePerDecade = 100;
/** What is shown. */
const binsPerDecade = 4;
const fineBins = finePerDecade / binsPerDecade;
/** What lies further from the threshold says no more: roundings that happened to cancel, and answers that are wrong. */
const [leastBin, greatestBin] = [-7 * binsPerDecade, 8 * binsPerDecade - 1];

/** Counted ratios as they travel, and add up with others. */
export interface RatioCounts {
  /** pairs of a bin, finePerDecade to a decade and 0 at the threshold, and how many ratios are in it */
  readonly bins: readonly (readonly [bin: number, count: number])[];
  readonly zero: number;
  readonly notFinite: number;
}

/** Counts test ratios on a logarithmic scale: bin 0 begins at the threshold, so that what passes lies below it. */
export class RatioCounter {
  private readonly bins = new Map<number, number>();
  private zero = 0;
  private notFinite = 0;

  add(ratio: number): void {
    if (ratio === 0) this.zero++;
    else if (!Number.isFinite(ratio)) this.notFinite++;
    else this.count(Math.floor(Math.log10(ratio / testRatioThreshold) * finePerDecade), 1);
  }

  merge({ bins, zero, notFinite }: RatioCounts): void {
    for (const [bin, count] of bins) this.count(bin, count);
    this.zero += zero;
    this.notFinite += notFinite;
  }

  counts(): RatioCounts {
    const bins = [...this.bins].sort(([a], [b]) => a - b);
    return { bins, zero: this.zero, notFinite: this.notFinite };
  }

  /** Below which a share of the ratios lies, to within 1 %; NaN where it is none that is finite, or there are none. */
  quantile(share: number): number {
    const { bins, zero, notFinite } = this.counts();
    const total = bins.reduce((sum, [, count]) => sum + count, zero + notFinite);
    let below = zero;
    const sought = Math.ceil(share * total);
    if (sought <= below && total > 0) return 0;
    for (const [bin, count] of bins) {
      below += count;
      if (sought <= below) return edgeOf((bin + 1 / 2) / finePerDecade, 3);
    }
    return NaN;
  }

  histogram(): RatioHistogram {
    const coarse = new Map<number, number>();
    let tiny = 0;
    for (const [fine, count] of this.bins) {
      const bin = Math.floor(fine / fineBins);
      if (bin < leastBin) tiny += count;
      else {
        const shown = Math.min(bin, greatestBin);
        coarse.set(shown, (coarse.get(shown) ?? 0) + count);
      }
    }
    const filled = [...coarse.keys()];
    const [first, last] = filled.length > 0 ? [Math.min(...filled), Math.max(...filled)] : [0, -1];
    return {
      from: filled.length > 0 ? edgeOf(first / binsPerDecade, 6) : 1,
      binsPerDecade,
      counts: Array.from({ length: last - first + 1 }, (_, index) => coarse.get(first + index) ?? 0),
      zero: this.zero,
      tiny,
      notFinite: this.notFinite,
    };
  }

  private count(bin: number, count: number): void {
    this.bins.set(bin, (this.bins.get(bin) ?? 0) + count);
  }
}

/** The ratio so many decades above the threshold, to so many digits. */
function edgeOf(decades: number, digits: number): number {
  return Number((testRatioThreshold * 10 ** decades).toPrecision(digits));
}
