import type { ReportFormat } from '../format';
import { renderAudit, renderVerify } from './terminal';

export const terminalFormat = {
  name: 'terminal',
  extension: 'txt',
  says: 'tables and counterexamples, as a run prints them',
  audit: (report, style) => `${renderAudit(report, style)}\n`,
  verify: (report, style) => `${renderVerify(report, style)}\n`,
} as const satisfies ReportFormat;
