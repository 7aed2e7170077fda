import type { ReactElement } from 'react';
import { formatShare } from '../../../model/format-numbers';
import type { VerifyReport } from '../../model/verify-report';
import { leftOutText } from '../../text/left-out-text';
import { subjectFacts } from '../../text/subject-facts';

/** What was run, on what, and what it comes to. */
export function RunFacts({ report }: { readonly report: VerifyReport }): ReactElement {
  const { suite, subject, seed, profile, strict, summary } = report;
  const leftOut = leftOutText(report);
  return (
    <dl className="facts">
      <dt>Conformance</dt>
      <dd>{formatShare(summary.conformance)} of the “must” laws that were decided</dd>
      <dt>Coverage</dt>
      <dd>{formatShare(summary.coverage)} of all laws were decided</dd>
      <dt>Subject</dt>
      <dd>{subjectFacts(subject)}</dd>
      <dt>Operations</dt>
      <dd>{subject.ops.join(', ')}</dd>
      {subject.command ? (
        <>
          <dt>Command</dt>
          <dd>
            <code>{subject.command.join(' ')}</code>
          </dd>
        </>
      ) : null}
      <dt>Run</dt>
      <dd>
        {suite.name} {suite.version}, profile {profile}, seed {seed}
        {strict ? ', “should” laws binding' : ''}
      </dd>
      {leftOut === undefined ? null : (
        <>
          <dt>Sizes</dt>
          <dd>{leftOut}</dd>
        </>
      )}
    </dl>
  );
}
