import { byMethod, methodOf } from '../evidence/methods';
import { suite } from '../input/suite';
import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import { findingKinds } from '../model/finding';
import {
  type AuditReport,
  type ClaimReport,
  type ClaimStatus,
  type NotRun,
} from '../report/model/audit-report';
import type { RunDescription } from './build-verify-report';

/** A claim with all the evidence gathered for it. */
export interface AuditedClaim {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

/** The one report of an audit, from which every format is rendered. */
export function buildAuditReport(
  audited: readonly AuditedClaim[],
  run: RunDescription & { readonly backend?: string; readonly timeBudget?: number },
): AuditReport {
  const claims = audited.map(claimReport);
  const found = claims.flatMap((claim) =>
    byMethod(claim.evidence).flatMap(({ method, items }) => method.findings?.(items, claim) ?? []),
  );
  const count = (status: ClaimStatus): number => claims.filter((claim) => claim.status === status).length;
  return {
    reportVersion: 1,
    kind: 'audit',
    suite,
    ...run,
    claims,
    findings: findingKinds.flatMap((kind) => found.filter((finding) => finding.kind === kind)),
    notRun: claims.flatMap(methodsNotRun),
    summary: { supported: count('supported'), refuted: count('refuted'), open: count('open') },
    complete: true,
  };
}

function claimReport({ claim, evidence }: AuditedClaim): ClaimReport {
  const { slug, title, statement, hypotheses, source } = claim;
  const expected = claim.kind === 'false-reading' ? 'refuted' : 'supported';
  return {
    slug,
    title,
    statement,
    hypotheses,
    source,
    status: statusOf(claim.kind, evidence),
    expected,
    evidence,
    ...(claim.kind === 'empirical' && { conclusions: conclusionsOf(evidence) }),
  };
}

function conclusionsOf(evidence: readonly Evidence[]): string[] {
  return byMethod(evidence).flatMap(({ method, items }) => method.conclusions?.(items) ?? []);
}

/**
 * A law that fails in float64 leaves a claim open: only an exact counterexample refutes it. A search that finds
 * nothing proves nothing, so it leaves its claim open as well; so does a method that could not run or decide.
 */
function statusOf(kind: Claim['kind'], evidence: readonly Evidence[]): ClaimStatus {
  if (kind === 'false-reading') {
    const refuted = evidence.some((item) => methodOf(item).refutesWith === item.status);
    return refuted ? 'refuted' : 'open';
  }
  // A measurement neither passes nor fails: what it says is in its numbers, and in findings.
  const applicable = evidence.filter(({ status }) => status !== 'not-applicable');
  return applicable.length > 0 &&
    applicable.every(({ status }) => status === 'passed' || status === 'measured')
    ? 'supported'
    : 'open';
}

function methodsNotRun({ slug, evidence }: ClaimReport): NotRun[] {
  return evidence.flatMap((item) =>
    item.status === 'not-run'
      ? [{ claim: slug, method: item.method, reason: item.reason ?? 'no reason is given' }]
      : [],
  );
}
