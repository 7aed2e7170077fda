import type { ReportFormat } from '../format';
import type { AuditReport } from '../model/audit-report';
import type { VerifyReport } from '../model/verify-report';
import type { htmlReport } from './html-report';

export const htmlFormat = {
  name: 'html',
  extension: 'html',
  says: 'a page in one file, with charts',
  audit: page,
  verify: page,
} as const satisfies ReportFormat;

/** Loading what draws pages takes as long as everything else at start-up together, and most commands draw none. */
function page(report: AuditReport | VerifyReport): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./html-report') as { htmlReport: typeof htmlReport }).htmlReport(report);
}
