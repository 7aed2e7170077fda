import { exceeds } from '../../arithmetic/error-analysis/test-ratio';
import type { RatioSummary } from '../../model/evidence';
import type { Problem } from '../../model/problem';
import { numberToJson, type NumberJson } from '../../protocol/numbers-json';
import { conditionNumber } from '../../solver/error-bounds/conditioning';
import { RatioCounter, type RatioCounts } from './ratio-counter';

/** Recorded ratios as they travel, and add up with others. */
export interface RatioRecordData {
  readonly counts: RatioCounts;
  readonly maximum: NumberJson;
  readonly worst: RatioSummary['worst'];
}

/** The test ratios of one law in one campaign, in a space that does not grow with their number. */
export class RatioRecord {
  private readonly counter = new RatioCounter();
  private worst: { readonly ratio: number; readonly where: RatioSummary['worst'] } | undefined;

  add(ratio: number, problem: Problem, run: number): void {
    this.counter.add(ratio);
    if (exceeds(ratio, this.worst?.ratio)) this.worst = { ratio, where: whereOf(problem, run) };
  }

  /** Adds other problems of the campaign, before or after those so far: of equal ratios the first one counts. */
  merge({ counts, maximum, worst }: RatioRecordData): void {
    this.counter.merge(counts);
    const ratio = Number(maximum);
    const earlier = this.worst && Object.is(ratio, this.worst.ratio) && worst.run < this.worst.where.run;
    if (earlier || exceeds(ratio, this.worst?.ratio)) this.worst = { ratio, where: worst };
  }

  /** Undefined where nothing was recorded. */
  data(): RatioRecordData | undefined {
    return (
      this.worst && {
        counts: this.counter.counts(),
        maximum: numberToJson(this.worst.ratio),
        worst: this.worst.where,
      }
    );
  }

  /** The largest so far, NaN where one was no number; undefined where nothing was recorded. */
  get maximum(): number | undefined {
    return this.worst?.ratio;
  }

  /** Undefined where nothing was recorded. */
  summary(): RatioSummary | undefined {
    return (
      this.worst && {
        maximum: numberToJson(this.worst.ratio),
        median: numberToJson(this.counter.quantile(0.5)),
        p99: numberToJson(this.counter.quantile(0.99)),
        histogram: this.counter.histogram(),
        worst: this.worst.where,
      }
    );
  }
}

function whereOf({ kernel, ridge, weights, labels }: Problem, run: number): RatioSummary['worst'] {
  return {
    run,
    points: kernel.rows,
    steps: weights.length,
    conditionNumber: conditionNumber(kernel, ridge),
    labels,
  };
}
