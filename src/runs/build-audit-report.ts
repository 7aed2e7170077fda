import { suite } from '../input/suite';
import type { Claim } from '../model/claim';
import type { Evidence, SmtGoalReport } from '../model/evidence';
import {
  type AuditReport,
  type ClaimReport,
  type ClaimStatus,
  type Finding,
  findingKinds,
  type NotRun,
} from '../report/model/audit-report';
import { estimateConclusions } from '../report/model/measured/conclusions';
import { measuredFindings } from '../report/model/measured/findings';
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
  const found = claims.flatMap(findings);
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
    ...(claim.kind === 'empirical' && { conclusions: estimateConclusions(evidence) }),
  };
}

/**
 * A law that fails in float64 leaves a claim open: only an exact counterexample refutes it. A search that finds
 * nothing proves nothing, so it leaves its claim open as well; so does a method that could not run or decide.
 */
function statusOf(kind: Claim['kind'], evidence: readonly Evidence[]): ClaimStatus {
  if (kind === 'false-reading') {
    // Its goal passes where the solver has found a counterexample, and exact arithmetic confirmed it; its theorem says
    // that it is false.
    const refuted = evidence.some(
      ({ method, status }) =>
        (method === 'search' && status === 'failed') ||
        ((method === 'smt' || method === 'formal') && status === 'passed'),
    );
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

function findings(claim: ClaimReport): Finding[] {
  const { slug, title, evidence } = claim;
  const found = evidence.flatMap((item): Finding[] => {
    switch (item.method) {
      case 'sampled':
        return item.laws
          .filter(({ counterexample }) => counterexample !== undefined)
          .map((law) => ({
            id: law.id,
            claim: slug,
            kind: 'failure',
            title: `Law fails on ${item.problems}`,
            detail: law.title,
          }));
      case 'exact':
        return item.statements
          .filter(({ counterexample }) => counterexample !== undefined)
          .map(({ name, title: detail }) => ({
            id: `${slug}/${name}`,
            claim: slug,
            kind: 'failure',
            title: 'Fails in exact arithmetic',
            detail,
          }));
      case 'modular':
        return item.identities
          .filter(({ counterexample }) => counterexample !== undefined)
          .map(({ name, title: detail }) => ({
            id: `${slug}/${name}`,
            claim: slug,
            kind: 'failure',
            title: 'Fails over a prime field',
            detail,
          }));
      case 'measured':
        return [];
      case 'smt':
        return item.goals.flatMap((goal) => smtFindings(slug, goal));
      case 'formal':
        return item.status === 'failed'
          ? [
              {
                id: `${slug}/formal`,
                claim: slug,
                kind: 'failure',
                title: 'Not proved',
                detail: item.reason ?? 'no reason is given',
              },
            ]
          : [];
      case 'search': {
        const refutation = item.counterexample?.refutation;
        return refutation
          ? [{ id: slug, claim: slug, kind: 'false-reading', title, detail: refutation.summary }]
          : [];
      }
      case 'published':
        return item.statements
          .filter(({ verdict }) => verdict !== 'confirmed')
          .map((statement) => ({
            id: `${slug}/${statement.id}`,
            claim: slug,
            kind: statement.verdict === 'discrepancy' ? 'discrepancy' : 'failure',
            title: statement.title,
            detail: statement.found,
          }));
    }
  });
  // Of what was measured twice, the stronger measurement speaks.
  return [...found, ...measuredFindings(claim)];
}

/** A false reading that was refuted, and whatever did not come out as its goal says. */
function smtFindings(
  claim: string,
  { name, title, kind, verdict, asExpected, counterexample }: SmtGoalReport,
): Finding[] {
  const entries = Object.entries({ ...counterexample?.model, ...counterexample?.values });
  const values = entries.map(([variable, value]) => `${variable} = ${value}`).join(', ');
  const id = `${claim}/smt/${name}`;
  if (!asExpected)
    return [
      {
        id,
        claim,
        kind: 'failure',
        title: `Goal ${verdict}`,
        detail: values ? `${title}: ${values}` : title,
      },
    ];
  return kind === 'false-reading'
    ? [{ id, claim, kind, title: `False reading: ${title}`, detail: values }]
    : [];
}
