import { counted } from '../../input/show';
import { type AuditReport, auditPassed } from '../model/audit-report';
import type { VerifyReport } from '../model/verify-report';

/** What https://shields.io/badges/endpoint-badge reads. */
interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: 'brightgreen' | 'red' | 'lightgrey';
}

/** A report as a badge: how many laws or claims, in the colour of what it comes to. */
export function badge(report: AuditReport | VerifyReport): Badge {
  const label = report.suite.name;
  if (report.kind === 'audit') {
    const { supported, refuted, open } = report.summary;
    return {
      schemaVersion: 1,
      label,
      message: `${supported} supported, ${refuted} refuted, ${open} open`,
      color: auditPassed(report) ? 'brightgreen' : 'red',
    };
  }
  const { summary, laws } = report;
  if (summary.coverage === 0) {
    return { schemaVersion: 1, label, message: 'nothing decided', color: 'lightgrey' };
  }
  return {
    schemaVersion: 1,
    label,
    message: `${summary.pass} of ${counted(laws.length, 'law')}`,
    color: summary.passed ? 'brightgreen' : 'red',
  };
}
