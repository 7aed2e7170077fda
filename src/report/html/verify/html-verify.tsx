import type { VerifyReport } from '../../model/verify-report';
import { htmlDocument } from '../document';
import { Counterexamples } from './counterexamples';
import { Head } from './head';
import { LawMatrix } from './law-matrix';
import { Overview } from './overview';

/** The verification as a page: summary, counterexamples, then law by law. It has no script. */
export function htmlVerify(report: VerifyReport): string {
  const { suite, subject, seed, profile, laws } = report;
  const fails = laws.some(({ counterexample }) => counterexample !== undefined);
  return htmlDocument({
    title: `${suite.name}: verification of ${subject.name} ${subject.version}`,
    parts: [
      { id: 'summary', name: 'Summary' },
      ...(fails ? [{ id: 'counterexamples', name: 'Counterexamples' }] : []),
      { id: 'laws', name: 'Laws' },
    ],
    body: (
      <>
        <Head report={report} />
        <Overview report={report} />
        <Counterexamples report={report} />
        <LawMatrix report={report} />
      </>
    ),
    footer: (
      <p>
        Written by {suite.name} {suite.version}, profile {profile}, seed {seed}. Everything here is in
        verify.json, whose numbers this page draws and does not compute.
      </p>
    ),
  });
}
