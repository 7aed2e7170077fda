import { classesLeftOut } from '../arbitraries/size-class';
import { digitsLeftAt } from '../arithmetic/error-analysis/digits';
import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import type { OperationRecord } from '../evidence/campaign/operation-record';
import { suite } from '../input/suite';
import type { LawResult } from '../model/evidence';
import { isFailure, type Verdict, verdicts } from '../model/verdict';
import type { Subject } from '../protocol/subject';
import { roundedDigits } from '../report/model/rounded-digits';
import {
  failsAsExpected,
  failsTheRun,
  type Grade,
  type LawReport,
  passesUnexpectedly,
  type SubjectReport,
  type VerifyReport,
  type VerifySummary,
} from '../report/model/verify-report';
import { type ExpectedFailure, expectedFailureOf } from './expected-failures';
import { operationReports } from './operation-reports';

/** How the campaign was run. */
export interface RunDescription {
  readonly seed: number;
  readonly profile: string;
  /** of the problems of the size classes; absent where none were put */
  readonly maximumPoints?: number;
}

/** A subject as reports name it. */
export function subjectReport(subject: Subject): SubjectReport {
  const { name, version, language, precision, otherPrecision, features, command, backend, operations } =
    subject;
  return {
    name,
    version,
    language,
    precision,
    ...(otherPrecision && { otherPrecision }),
    ...(features && { features }),
    ...(command && { command }),
    ...(backend !== undefined && { backend }),
    ops: operations,
  };
}

/**
 * The one report of a verification, from which every format is rendered.
 * @param complete false where the run was interrupted; @param selected how many laws were to be put, whether or not it
 * came to them
 */
export function buildVerifyReport(
  subject: SubjectReport,
  results: readonly LawResult[],
  record: OperationRecord,
  expectedFailures: readonly ExpectedFailure[],
  {
    complete,
    selected,
    maximumPoints,
    ...run
  }: RunDescription & { readonly strict: boolean; readonly complete: boolean; readonly selected: number },
): VerifyReport {
  const laws = results.map((result) => ({
    ...lawReport(result, subject.precision, expectedFailures),
    ops: record.operationsOf(result.id),
  }));
  const leftOut = maximumPoints === undefined ? [] : classesLeftOut(maximumPoints);
  return {
    reportVersion: 1,
    kind: 'verify',
    suite,
    subject,
    ...run,
    ...(leftOut.length > 0 && { sizesLeftOut: leftOut }),
    laws,
    operations: operationReports(subject, laws, record),
    summary: summarise(laws, { strict: run.strict, complete, selected }),
    complete,
  };
}

function lawReport(
  result: LawResult,
  precision: Precision,
  expectedFailures: readonly ExpectedFailure[],
): LawReport {
  const maxRatio = result.ratios?.maximum ?? null;
  const expected = expectedFailureOf(result.id, expectedFailures);
  return {
    ...result,
    maxRatio,
    digits: maxRatio === null ? null : digitsKept(Number(maxRatio), precision),
    grade: result.verdict === 'pass' && maxRatio !== null ? gradeOf(result, precision) : null,
    ...(expected && { expectedFailure: { reason: expected.reason, link: expected.link } }),
  };
}

/** −log₁₀(u · ratio): what is left once the rounding that the problem itself imposes, κ above all, is taken off. */
function digitsKept(ratio: number, precision: Precision): number {
  return roundedDigits(digitsLeftAt(1, ratio, precision));
}

function gradeOf({ imprecise, declared = 0 }: LawResult, precision: Precision): Grade {
  if (declared > 0) return 'D';
  if (precision === 'float32') return 'C';
  return imprecise > 0 ? 'B' : 'A';
}

function summarise(
  laws: readonly LawReport[],
  { strict, complete, selected }: Readonly<{ strict: boolean; complete: boolean; selected: number }>,
): VerifySummary {
  const count = (verdict: Verdict): number => laws.filter((law) => law.verdict === verdict).length;
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
  const decided = laws.filter(({ verdict }) => verdict === 'pass' || isFailure(verdict));
  const binding = decided.filter(({ severity }) => severity === 'must');
  return {
    ...counts,
    expectedFailures: laws.filter(failsAsExpected).length,
    unexpectedPasses: laws.filter(passesUnexpectedly).length,
    passed: complete && decided.length > 0 && !laws.some((law) => failsTheRun(law, strict)),
    conformance: share(binding.filter(({ verdict }) => verdict === 'pass').length, binding.length),
    coverage: share(decided.length, selected),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
