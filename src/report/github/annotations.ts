import { type Comparison, isWorse } from '../compare/comparison';
import { changeText } from '../compare/comparison-text';
import type { AuditReport } from '../model/audit-report';
import { failsAsExpected, failsTheRun, type VerifyReport } from '../model/verify-report';
import { expectationText } from '../text/expectation-text';
import { interruptedText } from '../text/interrupted-text';
import { lawOutcomeText } from '../text/law-outcome-text';
import type { Annotation } from './workflow-command';

/** What of a report belongs beside the run: what makes it fail as errors, what is put up with as warnings. */
export function annotationsOf(
  report: AuditReport | VerifyReport,
  comparison: Comparison | undefined,
): Annotation[] {
  const own = report.kind === 'audit' ? auditAnnotations(report) : verifyAnnotations(report);
  return [...own, ...(comparison ? gateAnnotations(comparison) : [])];
}

function verifyAnnotations(report: VerifyReport): Annotation[] {
  const interrupted = interruptedText(report);
  const incomplete: Annotation[] =
    interrupted === undefined ? [] : [{ level: 'error', title: 'incomplete', message: interrupted }];
  const laws = report.laws.flatMap((law): Annotation[] => {
    if (failsTheRun(law, report.strict)) {
      return [{ level: 'error', title: `${law.id}: ${law.verdict}`, message: lawOutcomeText(law) }];
    }
    if (failsAsExpected(law)) {
      return [
        { level: 'warning', title: `${law.id}: ${law.verdict}`, message: expectationText(law) ?? law.title },
      ];
    }
    return [];
  });
  return [...incomplete, ...laws];
}

function auditAnnotations({ claims }: AuditReport): Annotation[] {
  return claims
    .filter(({ status, expected }) => status !== expected)
    .map(({ slug, status, expected, title }) => ({
      level: 'error',
      title: `${slug}: ${status}`,
      message: `${title}: ${status}, expected ${expected}`,
    }));
}

function gateAnnotations({ changes, drift }: Comparison): Annotation[] {
  return changes.filter(isWorse).map((change) => ({
    level: 'error',
    title: `baseline: ${change.kind}`,
    message: changeText(change, drift),
  }));
}
