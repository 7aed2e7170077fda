import { methodOf } from '../../evidence/methods';
import { lawCases, type RecordedCase } from '../../model/recorded-case';
import type { AuditReport } from './audit-report';
import type { VerifyReport } from './verify-report';

/** Every counterexample in a report, in its order. */
export function recordedCases(report: AuditReport | VerifyReport): RecordedCase[] {
  if (report.kind === 'verify') return lawCases(report.laws);
  return report.claims.flatMap((claim) =>
    claim.evidence.flatMap((item) => methodOf(item).recordedCases?.(item, claim) ?? []),
  );
}
