import type { Evidence } from '../../model/evidence';
import type { MeasuredEvidence } from '../../model/measured-evidence';
import { isFailure } from '../../model/verdict';
import type { AuditReport, ClaimReport } from '../model/audit-report';
import type { Baseline, BaselineEntry, Standing } from '../model/baseline';
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
  return { id, claim, verdict, standing: failsAsExpected(law) ? 'excused' : standing(law), ratio, digits };
}

function standing({ verdict }: Pick<LawReport, 'verdict'>): Standing {
  if (verdict === 'pass') return 'good';
  return isFailure(verdict) ? 'bad' : 'undecided';
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

function claimEntries({ slug, status, expected, evidence }: ClaimReport): BaselineEntry[] {
  const claim = {
    id: slug,
    claim: slug,
    verdict: status,
    standing: status === expected ? ('good' as const) : ('bad' as const),
    ratio: null,
    digits: null,
  };
  return [claim, ...evidence.flatMap((item) => evidenceEntries(slug, expected, item))];
}

function evidenceEntries(slug: string, expected: ClaimReport['expected'], item: Evidence): BaselineEntry[] {
  if (item.method === 'sampled') {
    return item.laws.map((law) => ({
      id: `${law.id} (${item.problems})`,
      claim: slug,
      verdict: law.verdict,
      standing: standing(law),
      ratio: law.ratios?.maximum ?? null,
      digits: null,
    }));
  }
  if (item.method === 'measured') return item.recorded === undefined ? measuredEntries(slug, item) : [];
  const { method, status } = item;
  // What a search is for is to fail: the counterexample to a false reading.
  const good = method === 'search' && expected === 'refuted' ? 'failed' : 'passed';
  const known = status === 'passed' || status === 'failed';
  return [
    {
      id: `${slug} (${method})`,
      claim: slug,
      verdict: status,
      standing: status === good ? 'good' : known ? 'bad' : 'undecided',
      ratio: null,
      digits: null,
    },
  ];
}

/** That a learner was measured at all can get worse; what its settings showed can only change. */
function measuredEntries(slug: string, { learner, status, settings }: MeasuredEvidence): BaselineEntry[] {
  const entry = { claim: slug, ratio: null, digits: null };
  return [
    {
      ...entry,
      id: `${slug} (measured, ${learner})`,
      verdict: status,
      standing: status === 'measured' ? 'good' : 'undecided',
    },
    ...settings.map(({ id, overall }): BaselineEntry => ({
      ...entry,
      id: `${slug}/${id}`,
      verdict: `regret ${overall.comparison}`,
      standing: 'undecided',
    })),
  ];
}
