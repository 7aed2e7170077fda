import { isHalfGone } from '../arithmetic/error-analysis/digits';
import type { OperationRecord } from '../evidence/campaign/operation-record';
import { isFailure } from '../model/verdict';
import { roundedDigits } from '../report/model/rounded-digits';
import type { Grade, LawReport, OperationReport, SubjectReport } from '../report/model/verify-report';

/** How precisely a subject does each of its operations. */
export function operationReports(
  { ops, precision }: SubjectReport,
  laws: readonly LawReport[],
  record: OperationRecord,
): OperationReport[] {
  return ops.map((op) => {
    const about = laws.filter(({ id }) => record.isAbout(id, op));
    const byCondition = record.digitsByCondition(op);
    const halfGone = byCondition.find(({ digits }) => isHalfGone(digits, precision));
    return {
      op,
      grade: gradeOf(about),
      digits: fewestDigits(about),
      halfGoneAt: halfGone?.conditionNumber ?? null,
      byCondition: byCondition.map(({ conditionNumber, digits }) => ({
        conditionNumber,
        digits: roundedDigits(digits),
      })),
    };
  });
}

/** The worst of them; null where a law failed or none has any. */
function gradeOf(laws: readonly LawReport[]): Grade | null {
  if (laws.some(({ verdict }) => isFailure(verdict))) return null;
  // Grades sort as text, the worst last.
  return laws
    .flatMap(({ grade }) => grade ?? [])
    .reduce<Grade | null>((worst, grade) => (worst !== null && worst > grade ? worst : grade), null);
}

function fewestDigits(laws: readonly LawReport[]): number | null {
  const digits = laws.flatMap((law) => law.digits ?? []);
  return digits.length === 0 ? null : Math.min(...digits);
}
