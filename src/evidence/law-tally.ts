import type { LawResult } from '../claims/evidence';
import type { Outcome } from '../claims/law';
import type { Problem } from '../claims/problem';
import { type Verdict, verdicts } from '../claims/verdict';
import { type Failure, failureOf } from './counterexample';
import { type Examination, record } from './examine';
import { judge } from './judge';
import { RatioRecord } from './ratio-record';

type Summary = Pick<
  LawResult,
  'verdict' | 'runs' | 'degenerate' | 'notApplicable' | 'imprecise' | 'failures' | 'ratios'
>;

/** What one law has said so far in a campaign. */
export class LawTally {
  /** where and how the law first failed */
  firstFailure: (Failure & { readonly run: number }) | undefined;

  private readonly ratios = new RatioRecord();
  private readonly counts: Record<Outcome['kind'], number> = {
    measured: 0,
    refused: 0,
    answered: 0,
    degenerate: 0,
    'not-applicable': 0,
    unsupported: 0,
    breakdown: 0,
  };
  private readonly failed = new Set<Verdict>();
  private failures = 0;
  private imprecise = 0;

  /** @param again the same problem put a second time, where its outcome was another one */
  add(examination: Examination, problem: Problem, run: number, again?: Examination): void {
    const { outcome } = examination;
    this.counts[outcome.kind]++;
    const judgement = judge(outcome, problem);
    if (judgement === 'imprecise') this.imprecise++;
    if (judgement === 'wrong') {
      this.failures++;
      this.failed.add(outcome.kind === 'breakdown' ? outcome.breakdown : 'fail');
      this.firstFailure ??= {
        run,
        ...failureOf(problem, examination),
        ...(again && { secondReplies: record(again) }),
      };
    }
    if (outcome.kind === 'measured') this.ratios.add(outcome.ratio, problem, run);
  }

  /** The largest test ratio so far; undefined where nothing was compared. */
  get worstRatio(): number | undefined {
    return this.ratios.maximum;
  }

  summary(): Summary {
    const ratios = this.ratios.summary();
    return {
      verdict: this.verdict(),
      runs: this.runs,
      degenerate: this.counts.degenerate,
      notApplicable: this.counts['not-applicable'],
      imprecise: this.imprecise,
      failures: this.failures,
      ...(ratios && { ratios }),
    };
  }

  /** problems that decided something */
  private get runs(): number {
    return this.counts.measured + this.counts.refused + this.counts.answered;
  }

  private verdict(): Verdict {
    const worst = verdicts.find((verdict) => this.failed.has(verdict));
    if (worst !== undefined) return worst;
    if (this.runs > 0) return 'pass';
    return this.counts.unsupported > 0 ? 'unsupported' : 'degenerate';
  }
}
