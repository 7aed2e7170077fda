import type { LawResult } from '../claims/evidence';
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
  /** written last: a report without it was cut off; false where the run was interrupted */
  readonly complete: boolean;
}

interface SubjectReport {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly precision: string;
  /** the program and its arguments, as the user gave them; absent for code in the suite's own process */
  readonly command?: readonly string[];
  readonly ops: readonly string[];
}

/**
 * How precisely a right subject computes.
 *
 * A  every test ratio below the threshold: backward stable
 * B  right, but on ill-conditioned problems it loses digits that need not be lost, as an explicit inverse does
 * C  single precision
 */
export type Grade = 'A' | 'B' | 'C';

/** A law's result with what scripts ask for first spelled out. */
export interface LawReport extends LawResult {
  /** null where nothing was compared */
  readonly maxRatio: NumberJson | null;
  /** decimal digits left of the precision's own once the rounding that the problem itself imposes is taken off; null as above */
  readonly digits: number | null;
  /** null where it failed or nothing was compared */
  readonly grade: Grade | null;
}

/** How many laws had each verdict, and two shares of them. */
export type VerifySummary = Readonly<Record<Verdict, number>> & {
  /** passed laws over laws that were decided */
  readonly conformance: number;
  /** decided laws over all laws */
  readonly coverage: number;
};
