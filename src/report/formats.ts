import { badgeFormat } from './badge/format';
import type { FormatStyle, ReportFormat } from './format';
import { htmlFormat } from './html/format';
import { jsonFormat } from './json/format';
import { junitFormat } from './junit/format';
import { markdownFormat } from './markdown/format';
import type { AuditReport } from './model/audit-report';
import type { VerifyReport } from './model/verify-report';
import { terminalFormat } from './terminal/format';

/** What a stored report can be turned into. */
const all = [terminalFormat, markdownFormat, htmlFormat, junitFormat, badgeFormat, jsonFormat] as const;

export type Format = (typeof all)[number]['name'];

export const formats: readonly Format[] = all.map(({ name }) => name);

export function formatOf(format: Format): ReportFormat {
  // `Format` has the names of this list only.
  return all.find(({ name }) => name === format) as ReportFormat;
}

export function formatReport(report: AuditReport | VerifyReport, format: Format, style: FormatStyle): string {
  const record = formatOf(format);
  return report.kind === 'audit' ? record.audit(report, style) : record.verify(report, style);
}
