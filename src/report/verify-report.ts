import type { Counterexample, RatioSummary } from '../claims/evidence';
import type { Severity } from '../claims/law';
import type { NumberJson } from '../claims/problem-json';
import type { Verdict } from '../claims/verdict';

/** What a subject's verification found: what is written to verify.json, and all that any renderer reads. */
export interface VerifyReport {
  readonly reportVersion: 1;
  readonly kind: 'verify';
  readonly suite: { readonly name: string; readonly version: string };
  readonly subject: SubjectReport;
  readonly seed: number;
  readonly profile: string;
  readonly laws: readonly LawReport[];
  readonly summary: VerifySummary;
  /** written last: a report without it was cut off */
  readonly complete: true;
}

interface SubjectReport {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly precision: string;
  readonly ops: readonly string[];
}

export interface LawReport {
  readonly id: string;
  readonly claim: string;
  readonly title: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** problems on which something was compared */
  readonly runs: number;
  /** problems that left nothing to compare */
  readonly degenerate: number;
  /** problems outside the law's hypotheses */
  readonly notApplicable: number;
  readonly failures: number;
  /** null where nothing was compared */
  readonly maxRatio: NumberJson | null;
  /** decimal digits left of float64's 15.95 once the rounding that the problem itself imposes is taken off; null as above */
  readonly digits: number | null;
  /** A: every test ratio below the threshold, the mark of a backward stable implementation; null where it failed or nothing was compared */
  readonly grade: 'A' | null;
  readonly ratios?: RatioSummary;
  readonly counterexample?: Counterexample;
}

/** How many laws had each verdict, and two shares of them. */
export type VerifySummary = Readonly<Record<Verdict, number>> & {
  /** passed laws over laws that were decided */
  readonly conformance: number;
  /** decided laws over all laws */
  readonly coverage: number;
};
