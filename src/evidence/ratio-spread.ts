import type { RatioDistribution } from '../claims/evidence';
import type { Outcome } from '../claims/law';
import { RatioCounter } from './ratio-counter';

/** How the test ratios of a campaign spread, all laws together, and how they go with κ. */
export class RatioSpread {
  private readonly all = new RatioCounter();
  private readonly decades = new Map<number, RatioCounter>();

  add(outcome: Outcome): void {
    if (outcome.kind !== 'measured') return;
    this.all.add(outcome.ratio);
    if (!outcome.conditioned) return;
    const decade = Math.floor(Math.log10(outcome.conditionNumber));
    const counter = this.decades.get(decade) ?? new RatioCounter();
    this.decades.set(decade, counter);
    counter.add(outcome.ratio);
  }

  summary(): RatioDistribution {
    return {
      ratios: this.all.histogram(),
      byCondition: [...this.decades]
        .sort(([a], [b]) => a - b)
        .map(([decade, counter]) => ({ conditionNumber: 10 ** decade, ratios: counter.histogram() })),
    };
  }
}
