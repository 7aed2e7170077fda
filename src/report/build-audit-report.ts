import type { Claim } from '../claims/claim';
import type { Evidence } from '../claims/evidence';
import { suite } from '../claims/suite';
import type { AuditReport, ClaimReport, ClaimStatus, Finding } from './audit-report';
import type { RunDescription } from './build-verify-report';

/** A claim with all the evidence gathered for it. */
export interface AuditedClaim {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

/** The one report of an audit, from which every format is rendered. */
export function buildAuditReport(audited: readonly AuditedClaim[], run: RunDescription): AuditReport {
  const claims = audited.map(claimReport);
  const count = (status: ClaimStatus): number => claims.filter((claim) => claim.status === status).length;
  return {
    reportVersion: 1,
    kind: 'audit',
    suite,
    ...run,
    claims,
    findings: claims.flatMap(findings),
    summary: { supported: count('supported'), refuted: count('refuted'), open: count('open') },
    complete: true,
  };
}

function claimReport({ claim, evidence }: AuditedClaim): ClaimReport {
  const { slug, title, statement, hypotheses, source } = claim;
  const expected = claim.kind === 'false-reading' ? 'refuted' : 'supported';
  return { slug, title, statement, hypotheses, source, status: statusOf(evidence), expected, evidence };
}

/**
 * A law that fails in float64 leaves a claim open: only an exact counterexample refutes it. A search that finds
 * nothing proves nothing, so it leaves its claim open as well.
 */
function statusOf(evidence: readonly Evidence[]): ClaimStatus {
  const searches = evidence.filter(({ method }) => method === 'search');
  if (searches.some(({ status }) => status === 'failed')) return 'refuted';
  if (searches.length > 0) return 'open';
  const applicable = evidence.filter(({ status }) => status !== 'not-applicable');
  return applicable.length > 0 && applicable.every(({ status }) => status === 'passed')
    ? 'supported'
    : 'open';
}

function findings({ slug, title, evidence }: ClaimReport): Finding[] {
  return evidence.flatMap((item): Finding[] => {
    switch (item.method) {
      case 'sampled':
        return item.laws
          .filter(({ counterexample }) => counterexample !== undefined)
          .map((law) => ({
            id: law.id,
            claim: slug,
            title: `Law fails on ${item.problems}`,
            detail: law.title,
          }));
      case 'exact':
        return item.statements
          .filter(({ counterexample }) => counterexample !== undefined)
          .map(({ name, title: detail }) => ({
            id: `${slug}/${name}`,
            claim: slug,
            title: 'Fails in exact arithmetic',
            detail,
          }));
      case 'modular':
        return item.identities
          .filter(({ holds }) => !holds)
          .map(({ name, title: detail }) => ({
            id: `${slug}/${name}`,
            claim: slug,
            title: 'Fails over a prime field',
            detail,
          }));
      case 'search': {
        const refutation = item.counterexample?.refutation;
        return refutation ? [{ id: slug, claim: slug, title, detail: refutation.summary }] : [];
      }
      case 'published':
        return item.statements
          .filter(({ verdict }) => verdict !== 'confirmed')
          .map((statement) => ({
            id: `${slug}/${statement.id}`,
            claim: slug,
            title: statement.title,
            detail: statement.found,
          }));
    }
  });
}
