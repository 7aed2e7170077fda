import type { AuditReport } from '../model/audit-report';
import type { VerifyReport } from '../model/verify-report';
import { htmlAudit } from './audit/html-audit';
import { htmlVerify } from './verify/html-verify';

/** A report as a page in one file, which fetches nothing. */
export function htmlReport(report: AuditReport | VerifyReport): string {
  return report.kind === 'audit' ? htmlAudit(report) : htmlVerify(report);
}
