import type { LawResult } from '../../model/evidence';
import type { Outcome } from '../../model/law';
import type { Problem } from '../../model/problem';
import { type Verdict, verdicts } from '../../model/verdict';
import { judge, type Judgement } from './judge';
import { RatioRecord, type RatioRecordData } from './ratio-record';

type Summary = Pick<
  LawResult,
  'verdict' | 'runs' | 'vacuous' | 'notApplicable' | 'imprecise' | 'declared' | 'failures' | 'ratios'
>;

type Counts = Readonly<Record<Outcome['kind'], number>>;

/** A tally as it travels, and adds up with others. */
export interface LawTallyData {
  readonly counts: Counts;
  readonly failed: readonly Verdict[];
  readonly failures: number;
  readonly imprecise: number;
  /** problems that only what the subject declares lets pass; absent where there are none */
  readonly declared?: number;
  readonly ratios?: RatioRecordData;
}

/** What one law has said so far in a campaign. */
export class LawTally {
  private readonly ratios = new RatioRecord();
  private readonly counts: Record<Outcome['kind'], number> = {
    compared: 0,
    refused: 0,
    answered: 0,
    vacuous: 0,
    'not-applicable': 0,
    unsupported: 0,
    breakdown: 0,
  };
  private readonly failed = new Set<Verdict>();
  private failures = 0;
  private imprecise = 0;
  private declared = 0;

  /** @param run position of the problem in the campaign; @returns what the outcome says of the subject */
  add(outcome: Outcome, problem: Problem, run: number): Judgement {
    this.counts[outcome.kind]++;
    const judgement = judge(outcome);
    if (judgement === 'imprecise') this.imprecise++;
    if (judgement === 'declared') this.declared++;
    if (judgement === 'wrong') {
      this.failures++;
      this.failed.add(outcome.kind === 'breakdown' ? outcome.breakdown : 'fail');
    }
    if (outcome.kind === 'compared') this.ratios.add(outcome.ratio, problem, run);
    return judgement;
  }

  /** Adds other problems of the campaign. */
  merge({ counts, failed, failures, imprecise, declared = 0, ratios }: LawTallyData): void {
    for (const kind of Object.keys(counts) as Outcome['kind'][]) this.counts[kind] += counts[kind];
    failed.forEach((verdict) => this.failed.add(verdict));
    this.failures += failures;
    this.imprecise += imprecise;
    this.declared += declared;
    if (ratios) this.ratios.merge(ratios);
  }

  data(): LawTallyData {
    const ratios = this.ratios.data();
    return {
      counts: { ...this.counts },
      failed: [...this.failed],
      failures: this.failures,
      imprecise: this.imprecise,
      ...(this.declared > 0 && { declared: this.declared }),
      ...(ratios && { ratios }),
    };
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
      vacuous: this.counts.vacuous,
      notApplicable: this.counts['not-applicable'],
      imprecise: this.imprecise,
      ...(this.declared > 0 && { declared: this.declared }),
      failures: this.failures,
      ...(ratios && { ratios }),
    };
  }

  /** problems that decided something */
  private get runs(): number {
    return this.counts.compared + this.counts.refused + this.counts.answered;
  }

  private verdict(): Verdict {
    const worst = verdicts.find((verdict) => this.failed.has(verdict));
    if (worst !== undefined) return worst;
    if (this.runs > 0) return 'pass';
    return this.counts.unsupported > 0 ? 'unsupported' : 'vacuous';
  }
}
