import type { ReactElement } from 'react';
import { verdictCounts } from '../../verdict-counts';
import { failsTheRun, type VerifyReport } from '../../verify-report';
import { Badge } from '../badge';

/** What was put under test and what it comes to, in a sentence. */
export function Head({ report }: { readonly report: VerifyReport }): ReactElement {
  const { subject, summary, laws, strict, complete } = report;
  const failing = laws.filter((law) => failsTheRun(law, strict)).length;
  return (
    <header className="head">
      <p className="kind">Verification of an implementation of self-distillation in kernel regression</p>
      <h1>
        {subject.name} {subject.version}
      </h1>
      <p className="verdict">
        <Badge tone={summary.passed ? 'good' : 'bad'}>{summary.passed ? 'passes' : 'does not pass'}</Badge>{' '}
        {failing === 0 ? '' : `${failing} of `}
        {laws.length} laws{failing === 0 ? ' were put to it: ' : ' make the run fail: '}
        {verdictCounts(summary)}.{complete ? '' : ' The run was interrupted.'}
      </p>
    </header>
  );
}
