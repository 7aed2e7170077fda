import { type Precision, unitRoundoff } from '../arithmetic/unit-roundoff';
import type { LawResult } from '../claims/evidence';
import type { Subject } from '../claims/subject';
import { suite } from '../claims/suite';
import { isFailure, type Verdict, verdicts } from '../claims/verdict';
import type { Grade, LawReport, VerifyReport, VerifySummary } from './verify-report';

/** How the campaign was run. */
export interface RunDescription {
  readonly seed: number;
  readonly profile: string;
}

/** The one report of a verification, from which every format is rendered. */
export function buildVerifyReport(
  subject: Subject,
  results: readonly LawResult[],
  { complete, ...run }: RunDescription & { readonly complete: boolean },
): VerifyReport {
  const laws = results.map((result) => lawReport(result, subject.precision));
  return {
    reportVersion: 1,
    kind: 'verify',
    suite,
    subject: {
      name: subject.name,
      version: subject.version,
      language: subject.language,
      precision: subject.precision,
      ...(subject.command && { command: subject.command }),
      ops: subject.operations,
    },
    ...run,
    laws,
    summary: summarise(laws),
    complete,
  };
}

function lawReport(result: LawResult, precision: Precision): LawReport {
  const maxRatio = result.ratios?.maximum ?? null;
  return {
    ...result,
    maxRatio,
    digits: maxRatio === null ? null : digitsKept(Number(maxRatio), precision),
    grade: result.verdict === 'pass' ? gradeOf(result, precision) : null,
  };
}

/** −log₁₀(u · ratio), between 0 and what the precision holds; 0 where the ratio is no number. */
function digitsKept(ratio: number, precision: Precision): number {
  const digits = -Math.log10(unitRoundoff[precision] * Math.max(ratio, 1));
  return Number.isFinite(digits) ? Number(Math.max(digits, 0).toFixed(2)) : 0;
}

function gradeOf({ imprecise }: LawResult, precision: Precision): Grade {
  if (precision === 'float32') return 'C';
  return imprecise > 0 ? 'B' : 'A';
}

function summarise(laws: readonly LawReport[]): VerifySummary {
  const count = (verdict: Verdict): number => laws.filter((law) => law.verdict === verdict).length;
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
  const decided = counts.pass + laws.filter(({ verdict }) => isFailure(verdict)).length;
  return {
    ...counts,
    conformance: decided === 0 ? 0 : counts.pass / decided,
    coverage: laws.length === 0 ? 0 : decided / laws.length,
  };
}
