import { testRatioThreshold } from '../arithmetic/test-ratio';
import type { RatioHistogram } from '../claims/evidence';

const binsPerDecade = 4;
/** What lies further from the threshold says no more: roundings that happened to cancel, and answers that are wrong. */
const [leastBin, greatestBin] = [-7 * binsPerDecade, 8 * binsPerDecade - 1];

/** Counts test ratios on a logarithmic scale: bin 0 begins at the threshold, so that what passes lies below it. */
export class RatioCounter {
  private readonly bins = new Map<number, number>();
  private zero = 0;
  private tiny = 0;
  private notFinite = 0;

  add(ratio: number): void {
    if (ratio === 0) this.zero++;
    else if (!Number.isFinite(ratio)) this.notFinite++;
    else {
      const bin = Math.floor(Math.log10(ratio / testRatioThreshold) * binsPerDecade);
      if (bin < leastBin) this.tiny++;
      else this.count(Math.min(bin, greatestBin));
    }
  }

  histogram(): RatioHistogram {
    const filled = [...this.bins.keys()];
    const [first, last] = filled.length > 0 ? [Math.min(...filled), Math.max(...filled)] : [0, -1];
    return {
      from: filled.length > 0 ? edgeOf(first) : 1,
      binsPerDecade,
      counts: Array.from({ length: last - first + 1 }, (_, index) => this.bins.get(first + index) ?? 0),
      zero: this.zero,
      tiny: this.tiny,
      notFinite: this.notFinite,
    };
  }

  private count(bin: number): void {
    this.bins.set(bin, (this.bins.get(bin) ?? 0) + 1);
  }
}

/** Where a bin begins, to the digits that anybody reads. */
function edgeOf(bin: number): number {
  return Number((testRatioThreshold * 10 ** (bin / binsPerDecade)).toPrecision(6));
}
