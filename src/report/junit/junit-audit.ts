import { methodOf } from '../../evidence/methods';
import type { Evidence } from '../../model/evidence';
import type { AuditReport, ClaimReport } from '../model/audit-report';
import { evidenceText } from '../text/audit-rows';
import { junitDocument, type JunitOutcome, type JunitSuite } from './junit-document';

/** An audit as JUnit XML: a suite for each claim, a case for each kind of evidence and one for what it comes to. */
export function junitAudit({ suite, seed, profile, claims }: AuditReport): string {
  const properties = { suite: `${suite.name} ${suite.version}`, seed: String(seed), profile };
  return junitDocument(
    `${suite.name} audit`,
    claims.map((claim) => claimSuite(claim, properties)),
  );
}

function claimSuite(claim: ClaimReport, properties: JunitSuite['properties']): JunitSuite {
  const { slug, title, status, expected, evidence } = claim;
  const statusOutcome: JunitOutcome =
    status === expected
      ? { kind: 'passed', detail: status }
      : { kind: 'failed', type: status, message: `${status}, expected ${expected}`, detail: title };
  return {
    name: slug,
    properties,
    cases: [
      ...evidence.map((item) => ({
        name: methodOf(item).caseName?.(item) ?? item.method,
        outcome: outcomeOf(item, expected),
      })),
      { name: `status: ${title}`, outcome: statusOutcome },
    ],
  };
}

function outcomeOf(item: Evidence, expected: ClaimReport['expected']): JunitOutcome {
  const detail = evidenceText(item);
  switch (item.status) {
    case 'passed':
    // A measurement is neither right nor wrong; that it was made is all that a test can say.
    case 'measured':
      return { kind: 'passed', detail };
    case 'failed':
      // A search is for a counterexample, which a false reading ought to have.
      return expected === 'refuted' && methodOf(item).refutesWith === 'failed'
        ? { kind: 'passed', detail }
        : { kind: 'failed', type: 'failed', message: detail, detail };
    case 'inconclusive':
      return { kind: 'errored', type: 'inconclusive', message: detail, detail };
    case 'not-run':
    case 'not-applicable':
      return { kind: 'skipped', reason: detail };
  }
}
