import type { LawResult } from '../claims/evidence';
import type { Outcome } from '../claims/law';
import type { Problem } from '../claims/problem';
import type { Verdict } from '../claims/verdict';
import { isCounterexample } from './is-counterexample';
import { RatioRecord } from './ratio-record';

type Summary = Pick<LawResult, 'verdict' | 'runs' | 'degenerate' | 'notApplicable' | 'failures' | 'ratios'>;

/** What one law has said so far in a campaign. */
export class LawTally {
  /** the run in which the law first failed */
  firstFailure: number | undefined;

  private readonly ratios = new RatioRecord();
  private readonly counts = { measured: 0, degenerate: 0, 'not-applicable': 0, unsupported: 0, error: 0 };
  private failures = 0;

  add(outcome: Outcome, problem: Problem, run: number): void {
    this.counts[outcome.kind]++;
    if (isCounterexample(outcome)) {
      this.failures++;
      this.firstFailure ??= run;
    }
    if (outcome.kind === 'measured') this.ratios.add(outcome.ratio, problem, run);
  }

  summary(): Summary {
    const ratios = this.ratios.summary();
    return {
      verdict: this.verdict(),
      runs: this.counts.measured,
      degenerate: this.counts.degenerate,
      notApplicable: this.counts['not-applicable'],
      failures: this.failures,
      ...(ratios && { ratios }),
    };
  }

  private verdict(): Verdict {
    const { measured, unsupported, error } = this.counts;
    if (this.failures > error) return 'fail';
    if (error > 0) return 'error';
    if (measured > 0) return 'pass';
    return unsupported > 0 ? 'unsupported' : 'degenerate';
  }
}
