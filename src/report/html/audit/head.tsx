import type { ReactElement } from 'react';
import { counted } from '../../../input/show';
import { type AuditReport, auditPassed } from '../../model/audit-report';

/** What the report is about and what it comes to, in a sentence. */
export function Head({ report }: { readonly report: AuditReport }): ReactElement {
  return (
    <header className="head">
      <p className="kind">
        Audit of Borup &amp; Andersen,{' '}
        <a href="https://arxiv.org/abs/2102.13088">Even your Teacher Needs Guidance</a>, NeurIPS 2021
      </p>
      <h1>Self-distillation in kernel regression, claim by claim</h1>
      <p className="verdict">{verdictText(report)}</p>
    </header>
  );
}

function verdictText(report: AuditReport): string {
  const { claims } = report;
  const of = (status: string): number =>
    claims.filter((claim) => claim.status === status && claim.expected === status).length;
  const [supported, refuted, other] = [
    of('supported'),
    of('refuted'),
    claims.filter((c) => c.status !== c.expected).length,
  ];
  const parts = [
    ...(supported > 0
      ? [
          `${counted(supported, 'claim')} ${supported === 1 ? 'stands' : 'stand'} up to every method that applies`,
        ]
      : []),
    ...(refuted > 0
      ? [`${counted(refuted, 'false reading')} ${refuted === 1 ? 'is' : 'are'} refuted, as it should be`]
      : []),
    ...(other > 0 ? [`${counted(other, 'claim')} did not come out as the theory says`] : []),
  ];
  const text = parts.join('; ');
  return `${text}${auditPassed(report) ? '' : ' (see below)'}.`;
}
