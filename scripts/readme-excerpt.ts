import type { AuditReport } from '../src/report/model/audit-report';
import { renderAudit } from '../src/report/terminal/terminal';

const place = /(<!-- excerpt: audit -->\n\n```text\n)[^`]*(```)/;

/** The README with the table and findings of the given audit.json. @throws Error when the README has no place for it */
export function withExcerpt(readme: string, auditJson: string): string {
  if (!place.test(readme)) throw new Error('the README has no place for the excerpt');
  const table = renderAudit(JSON.parse(auditJson) as AuditReport, { colours: false });
  return readme.replace(place, (_, before: string, after: string) => `${before}${table}\n${after}`);
}
