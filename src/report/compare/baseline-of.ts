import { methodOf } from '../../evidence/methods';
import { type BaselineEntry, standingOf } from '../../model/baseline-entry';
import type { Evidence } from '../../model/evidence';
import type { AuditReport, ClaimReport } from '../model/audit-report';
import type { Baseline } from '../model/baseline';
import {
  type LawReport,
  type OperationReport,
  failsAsExpected,
  type VerifyReport,
} from '../model/verify-report';

/** A baseline from a whole report; one that is a baseline already stays as it is. */
export function baselineOf(report: AuditReport | VerifyReport | Baseline): Baseline {
  if (report.kind === 'baseline') return report;
  const { reportVersion, kind, suite, seed, profile } = report;
  return {
    reportVersion,
    kind: 'baseline',
    of: kind,
    suite,
    ...(report.kind === 'verify' && {
      subject: { name: report.subject.name, version: report.subject.version },
    }),
    seed,
    profile,
    entries:
      report.kind === 'verify'
        ? [...report.laws.map(lawEntry), ...report.operations.map(operationEntry)]
        : report.claims.flatMap(claimEntries),
    complete: true,
  };
}

function lawEntry(law: LawReport): BaselineEntry {
  const { id, claim, verdict, maxRatio: ratio, digits } = law;
  return {
    id,
    claim,
    verdict,
    standing: failsAsExpected(law) ? 'excused' : standingOf(verdict),
    ratio,
    digits,
  };
}

/** Whether it is right is for the laws to say; what can get worse here are its digits, which those of a wrong answer are not. */
function operationEntry({ op, grade, digits }: OperationReport): BaselineEntry {
  return {
    id: `operation ${op}`,
    verdict: grade === null ? 'no grade' : `grade ${grade}`,
    standing: 'undecided',
    ratio: null,
    digits: grade === null ? null : digits,
  };
}

function claimEntries(claim: ClaimReport): BaselineEntry[] {
  const { slug, status, expected, evidence } = claim;
  const entry = {
    id: slug,
    claim: slug,
    verdict: status,
    standing: status === expected ? ('good' as const) : ('bad' as const),
    ratio: null,
    digits: null,
  };
  return [
    entry,
    ...evidence.flatMap((item) => methodOf(item).baseline?.(item, claim) ?? [statusEntry(item, claim)]),
  ];
}

function statusEntry(item: Evidence, { slug, expected }: ClaimReport): BaselineEntry {
  const { method, status } = item;
  // A search for the counterexample to a false reading is good when it fails.
  const good = expected === 'refuted' ? (methodOf(item).refutesWith ?? 'passed') : 'passed';
  const known = status === 'passed' || status === 'failed';
  return {
    id: `${slug} (${method})`,
    claim: slug,
    verdict: status,
    standing: status === good ? 'good' : known ? 'bad' : 'undecided',
    ratio: null,
    digits: null,
  };
}
