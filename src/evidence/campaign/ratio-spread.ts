import type { RatioDistribution } from '../../model/evidence';
import type { Outcome } from '../../model/law';
import { RatioCounter, type RatioCounts } from './ratio-counter';

/** A spread as it travels, and adds up with others. */
export interface RatioSpreadData {
  readonly all: RatioCounts;
  readonly decades: readonly (readonly [decade: number, counts: RatioCounts])[];
}

/** How the test ratios of a campaign spread, all laws together, and how they go with κ. */
export class RatioSpread {
  private readonly all = new RatioCounter();
  private readonly decades = new Map<number, RatioCounter>();

  add(outcome: Outcome): void {
    if (outcome.kind !== 'compared') return;
    this.all.add(outcome.ratio);
    if (outcome.conditioned) this.decade(Math.floor(Math.log10(outcome.conditionNumber))).add(outcome.ratio);
  }

  merge({ all, decades }: RatioSpreadData): void {
    this.all.merge(all);
    for (const [decade, counts] of decades) this.decade(decade).merge(counts);
  }

  data(): RatioSpreadData {
    return {
      all: this.all.counts(),
      decades: this.ascending().map(([decade, counter]) => [decade, counter.counts()]),
    };
  }

  summary(): RatioDistribution {
    return {
      ratios: this.all.histogram(),
      byCondition: this.ascending().map(([decade, counter]) => ({
        conditionNumber: 10 ** decade,
        ratios: counter.histogram(),
      })),
    };
  }

  private decade(decade: number): RatioCounter {
    const counter = this.decades.get(decade) ?? new RatioCounter();
    this.decades.set(decade, counter);
    return counter;
  }

  private ascending(): [decade: number, counter: RatioCounter][] {
    return [...this.decades].sort(([a], [b]) => a - b);
  }
}
