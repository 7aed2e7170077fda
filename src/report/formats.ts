import type { htmlReport } from './html/html-report';
import { junitAudit } from './junit/junit-audit';
import { junitVerify } from './junit/junit-verify';
import { markdownAudit } from './markdown/markdown-audit';
import { markdownVerify } from './markdown/markdown-verify';
import type { AuditReport } from './model/audit-report';
import { toJson } from './model/to-json';
import type { VerifyReport } from './model/verify-report';
import { type AuditStyle, renderAudit, renderVerify, type VerifyStyle } from './terminal/terminal';
import { badge } from './text/badge';

/** What a stored report can be turned into. */
export const formats = ['terminal', 'markdown', 'html', 'junit', 'badge', 'json'] as const;

export type Format = (typeof formats)[number];

/** A report in one of the formats, all of which read the report and nothing else. */
export function formatReport(
  report: AuditReport | VerifyReport,
  format: Format,
  style: VerifyStyle & AuditStyle,
): string {
  switch (format) {
    case 'terminal':
      return `${report.kind === 'audit' ? renderAudit(report, style) : renderVerify(report, style)}\n`;
    case 'markdown':
      return report.kind === 'audit' ? markdownAudit(report) : markdownVerify(report);
    case 'html':
      return pageWriter()(report);
    case 'junit':
      return `${report.kind === 'audit' ? junitAudit(report) : junitVerify(report)}\n`;
    case 'badge':
      return toJson(badge(report));
    case 'json':
      return toJson(report);
  }
}

/** Loading what draws pages takes as long as everything else at start-up together, and most commands draw none. */
function pageWriter(): typeof htmlReport {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./html/html-report') as { htmlReport: typeof htmlReport }).htmlReport;
}
