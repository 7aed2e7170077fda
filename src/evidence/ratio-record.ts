import { exceeds } from '../arithmetic/test-ratio';
import { conditionNumber } from '../claims/conditioning';
import type { RatioSummary } from '../claims/evidence';
import type { Problem } from '../claims/problem';
import { numberToJson } from '../claims/problem-json';
import { RatioCounter } from './ratio-counter';

/** Every test ratio of one law in one campaign. */
export class RatioRecord {
  private readonly ratios: number[] = [];
  private readonly counter = new RatioCounter();
  private worst: { readonly ratio: number; readonly run: number; readonly problem: Problem } | undefined;

  add(ratio: number, problem: Problem, run: number): void {
    this.ratios.push(ratio);
    this.counter.add(ratio);
    if (exceeds(ratio, this.worst?.ratio)) this.worst = { ratio, run, problem };
  }

  /** The largest so far, NaN where one was no number; undefined where nothing was recorded. */
  get maximum(): number | undefined {
    return this.worst?.ratio;
  }

  /** Undefined where nothing was recorded. */
  summary(): RatioSummary | undefined {
    if (this.worst === undefined) return undefined;
    const { ratio, run, problem } = this.worst;
    // NaN sorts last, with the largest.
    const sorted = Float64Array.from(this.ratios).sort();
    const quantile = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
    return {
      maximum: numberToJson(ratio),
      median: numberToJson(quantile(0.5)),
      p99: numberToJson(quantile(0.99)),
      histogram: this.counter.histogram(),
      worst: {
        run,
        points: problem.kernel.rows,
        steps: problem.weights.length,
        conditionNumber: conditionNumber(problem.kernel, problem.ridge),
        labels: problem.labels,
      },
    };
  }
}
