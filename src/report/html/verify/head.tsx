import type { ReactElement } from 'react';
import { failsTheRun, type VerifyReport } from '../../model/verify-report';
import { declaredText } from '../../text/declared-text';
import { interruptedText } from '../../text/interrupted-text';
import { verdictCounts } from '../../text/verdict-counts';
import { Badge } from '../badge';

/** What was put under test and what it comes to, in a sentence. */
export function Head({ report }: { readonly report: VerifyReport }): ReactElement {
  const { subject, summary, laws, strict } = report;
  const interrupted = interruptedText(report);
  const declared = declaredText(subject);
  const failing = laws.filter((law) => failsTheRun(law, strict)).length;
  return (
    <header className="head">
      <p className="kind">Verification of an implementation of self-distillation in kernel regression</p>
      <h1>
        {subject.name} {subject.version}
      </h1>
      {declared === undefined ? null : <p className="small">{sentence(declared)}</p>}
      <p className="verdict">
        {interrupted === undefined ? (
          <Badge tone={summary.passed ? 'good' : 'bad'}>{summary.passed ? 'passes' : 'does not pass'}</Badge>
        ) : (
          <Badge tone="warn">incomplete</Badge>
        )}{' '}
        {interrupted} {failing === 0 ? '' : `${failing} of `}
        {laws.length} laws{failing === 0 ? ' were put to it: ' : ' make the run fail: '}
        {verdictCounts(summary)}.
      </p>
    </header>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
