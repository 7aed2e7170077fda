import type { Precision } from '../../arithmetic/error-analysis/unit-roundoff';
import type { DigitsAt } from '../../evidence/campaign/operation-record';
import type { LawResult } from '../../model/evidence';
import { failsRun, isFailure, type Verdict } from '../../model/verdict';
import type { Features } from '../../protocol/features';
import type { NumberJson } from '../../protocol/numbers-json';
import type { Operation } from '../../protocol/subject';

/** What a subject's verification found: what is written to verify.json, and all that any renderer reads. */
export interface VerifyReport {
  readonly reportVersion: 1;
  readonly kind: 'verify';
  readonly suite: { readonly name: string; readonly version: string };
  readonly subject: SubjectReport;
  readonly seed: number;
  readonly profile: string;
  /** whether a `should` law that fails makes the run fail too */
  readonly strict: boolean;
  /** classes of large problems that `--max-points` left out; absent where none were */
  readonly sizesLeftOut?: readonly string[];
  readonly laws: readonly LawReport[];
  readonly operations: readonly OperationReport[];
  readonly summary: VerifySummary;
  /** written last: a report without it was cut off; false where the run was interrupted */
  readonly complete: boolean;
}

export interface SubjectReport {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly precision: Precision;
  /** where the subject says that its precision is another: it was judged as this one */
  readonly otherPrecision?: true;
  /** what it declares of itself; absent where it declares nothing */
  readonly features?: Features;
  /** the program and its arguments, as the user gave them; absent for code in the suite's own process */
  readonly command?: readonly string[];
  /** the linear algebra that the reference solver stood on; absent for anybody else's */
  readonly backend?: string;
  readonly ops: readonly Operation[];
}

/**
 * How precisely a right subject computes.
 *
 * A  every test ratio below the threshold: backward stable
 * B  right, but on ill-conditioned problems it loses digits that need not be lost, as an explicit inverse does
 * C  single precision
 * D  beyond rounding, and within what the subject declares of its answers
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** A law's result with what scripts ask for first spelled out. */
export interface LawReport extends LawResult {
  /** the operations that it asked for; absent in reports of versions that did not tell */
  readonly ops?: readonly Operation[];
  /** null where nothing was compared */
  readonly maxRatio: NumberJson | null;
  /** decimal digits left of the precision's own once the rounding that the problem itself imposes is taken off; null as above */
  readonly digits: number | null;
  /** null where it failed or nothing was compared */
  readonly grade: Grade | null;
  /** present where the user listed the law as one that fails, whatever came of it */
  readonly expectedFailure?: { readonly reason: string; readonly link: string };
}

/** How precisely a subject does one operation, as far as laws that ask for nothing else can tell. */
export interface OperationReport {
  readonly op: Operation;
  /** the worst of those laws; null where one failed, or none compared anything */
  readonly grade: Grade | null;
  /** the fewest of those laws, net of κ as theirs are; null where nothing was compared */
  readonly digits: number | null;
  /** the least κ, as a power of ten, from which some problem left fewer than half of the precision's digits; null where none did */
  readonly halfGoneAt: number | null;
  /** the fewest digits, κ and all, that a problem of each decade of κ left */
  readonly byCondition: readonly DigitsAt[];
}

/** It failed and was expected to, so that the run does not fail with it. */
export function failsAsExpected({ verdict, expectedFailure }: LawReport): boolean {
  return expectedFailure !== undefined && isFailure(verdict);
}

/** It was expected to fail and did not: the list of expected failures is out of date. */
export function passesUnexpectedly({ verdict, expectedFailure }: LawReport): boolean {
  return expectedFailure !== undefined && verdict === 'pass';
}

/** Whether a law makes the run fail. @param strict whether a `should` law can */
export function failsTheRun(law: LawReport, strict: boolean): boolean {
  if (passesUnexpectedly(law)) return true;
  return !failsAsExpected(law) && failsRun(law, strict);
}

/** How many laws had each verdict, two shares of them, and what it comes to. */
export type VerifySummary = Readonly<Record<Verdict, number>> & {
  /** laws that failed and were expected to; they are counted under their verdicts as well */
  readonly expectedFailures: number;
  /** laws that passed and were expected to fail */
  readonly unexpectedPasses: number;
  /**
   * the run was complete, something was decided, no `must` law (with `strict`: no law) failed that was not expected to,
   * and none passed that was expected to fail
   */
  readonly passed: boolean;
  /** passed `must` laws over `must` laws that were decided; an expected failure is decided and not passed */
  readonly conformance: number;
  /** decided laws over all laws that were selected, whether or not an interrupted run came to them */
  readonly coverage: number;
};
