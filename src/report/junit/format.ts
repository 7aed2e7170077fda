import type { ReportFormat } from '../format';
import { junitAudit } from './junit-audit';
import { junitVerify } from './junit-verify';

export const junitFormat = {
  name: 'junit',
  extension: 'junit.xml',
  says: 'XML that continuous integration reads',
  audit: (report) => `${junitAudit(report)}\n`,
  verify: (report) => `${junitVerify(report)}\n`,
} as const satisfies ReportFormat;
