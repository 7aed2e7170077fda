import type { AuditReport } from './audit-report';
import { badge } from './badge';
import { htmlAudit } from './html/audit/html-audit';
import { htmlVerify } from './html/verify/html-verify';
import { junitAudit } from './junit/junit-audit';
import { junitVerify } from './junit/junit-verify';
import { markdownAudit } from './markdown-audit';
import { markdownVerify } from './markdown-verify';
import { type AuditStyle, renderAudit, renderVerify, type VerifyStyle } from './terminal';
import { toJson } from './to-json';
import type { VerifyReport } from './verify-report';

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
      return report.kind === 'audit' ? htmlAudit(report) : htmlVerify(report);
    case 'junit':
      return `${report.kind === 'audit' ? junitAudit(report) : junitVerify(report)}\n`;
    case 'badge':
      return toJson(badge(report));
    case 'json':
      return toJson(report);
  }
}
