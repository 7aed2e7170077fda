import { isWellConditioned } from '../arithmetic/rounding-bounds';
import { conditionNumber } from '../claims/conditioning';
import type { LawResult } from '../claims/evidence';
import type { Outcome } from '../claims/law';
import { digitsKept } from '../claims/measurement';
import type { Problem } from '../claims/problem';
import type { Verdict } from '../claims/verdict';
import { isCounterexample } from './is-counterexample';
import { RatioRecord } from './ratio-record';

type Summary = Pick<LawResult, 'verdict' | 'runs' | 'degenerate' | 'notApplicable' | 'failures' | 'ratios' | 'digits'>;

/** What one law has said so far in a campaign. */
export class LawTally {
  /** the run in which the law first failed */
  firstFailure: number | undefined;

  private readonly ratios = new RatioRecord();
  private readonly counts = { measured: 0, degenerate: 0, 'not-applicable': 0, unsupported: 0, error: 0 };
  private failures = 0;
  private digits: number | undefined;

  add(outcome: Outcome, problem: Problem, run: number): void {
    this.counts[outcome.kind]++;
    if (isCounterexample(outcome)) {
      this.failures++;
      this.firstFailure ??= run;
    }
    if (outcome.kind !== 'measured') return;
    this.ratios.add(outcome.ratio, problem, run);
    const digits = digitsKept(outcome);
    if (digits !== undefined && isWellConditioned(conditionNumber(problem.kernel, problem.ridge))) {
      this.digits = Math.min(this.digits ?? digits, digits);
    }
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
      ...(this.digits !== undefined && { digits: this.digits }),
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
