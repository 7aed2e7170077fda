import { formatNumber } from '../../model/format-numbers';
import {
  failsAsExpected,
  failsTheRun,
  type LawReport,
  passesUnexpectedly,
  type VerifyReport,
} from '../model/verify-report';
import { counterexampleLine } from '../text/counterexample-text';
import { expectationText } from '../text/expectation-text';
import { interruptedText } from '../text/interrupted-text';
import { lawOutcomeText } from '../text/law-outcome-text';
import { subjectFacts } from '../text/subject-facts';
import { junitDocument, type JunitOutcome, type JunitSuite } from './junit-document';

/** A verification as JUnit XML: a suite for each claim, a case for each law. */
export function junitVerify(report: VerifyReport): string {
  const { subject, seed, profile, laws, suite } = report;
  const properties = {
    suite: `${suite.name} ${suite.version}`,
    subject: `${subject.name} ${subject.version} (${subjectFacts(subject)})`,
    seed: String(seed),
    profile,
  };
  const claims = [...new Set(laws.map(({ claim }) => claim))];
  const interrupted = interruptedText(report);
  return junitDocument(`${suite.name} verify`, [
    ...(interrupted === undefined ? [] : [{ name: 'run', properties, cases: [incompleteCase(interrupted)] }]),
    ...claims.map((claim) => ({
      name: claim,
      properties,
      cases: laws
        .filter((law) => law.claim === claim)
        .map((law) => ({ name: `${law.id}: ${law.title}`, outcome: outcomeOf(law, report.strict) })),
    })),
  ]);
}

/** Without it, a run that was cut short would look like one in which nothing failed. */
function incompleteCase(message: string): JunitSuite['cases'][number] {
  return {
    name: 'every law was put',
    outcome: { kind: 'errored', type: 'interrupted', message, detail: message },
  };
}

/** Whatever does not make the run fail must not look as if it did. */
function outcomeOf(law: LawReport, strict: boolean): JunitOutcome {
  const { verdict, title, severity, maxRatio, counterexample } = law;
  const expectation = expectationText(law);
  if (failsAsExpected(law)) return { kind: 'skipped', reason: expectation ?? 'expected to fail' };
  if (passesUnexpectedly(law)) {
    const message = expectation ?? 'passes unexpectedly';
    return { kind: 'failed', type: 'unexpected-pass', message, detail: message };
  }
  if (verdict === 'pass') {
    return {
      kind: 'passed',
      ...(maxRatio !== null && { detail: `worst test ratio ${formatNumber(maxRatio)}` }),
    };
  }
  if (verdict === 'vacuous') return { kind: 'skipped', reason: 'nothing was left to compare' };
  if (verdict === 'unsupported') return { kind: 'skipped', reason: 'the subject does not do this' };
  if (!failsTheRun(law, strict)) {
    return { kind: 'skipped', reason: `a "${severity}" law that does not hold here (${verdict}): ${title}` };
  }
  return {
    kind: verdict === 'fail' || verdict === 'flaky' ? 'failed' : 'errored',
    type: verdict,
    message: counterexample ? counterexampleLine(counterexample) : title,
    detail: lawOutcomeText(law),
  };
}
