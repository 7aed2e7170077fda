import type { ReactElement } from 'react';
import type { Evidence } from '../../../model/evidence';
import { formatCount } from '../../../model/format-numbers';
import type { Tone } from '../badge';
import { DataTable } from '../data-table';
import { EvidenceBlock } from './evidence-block';

/** A search for counterexamples in exact arithmetic, and the one it found. */
export function SearchEvidence({
  evidence: { status, reason, tried, counterexample },
}: {
  readonly evidence: Extract<Evidence, { method: 'search' }>;
}): ReactElement {
  const candidates = tried === 1 ? '1 candidate' : `${formatCount(tried)} candidates`;
  return (
    <EvidenceBlock
      method="Search"
      verdict={verdictOf(status)}
      status={status}
      reason={reason}
      what={`for a counterexample in exact arithmetic, ${candidates} tried`}
    >
      {counterexample ? (
        <div className="callout">
          <p>{counterexample.refutation.summary}.</p>
          <DataTable
            label="The counterexample"
            columns={[{ head: 'quantity', kind: 'short' }, { head: 'exactly' }]}
            rows={Object.entries(counterexample.refutation.values).map(([name, value]) => ({
              key: name,
              cells: [name, value],
            }))}
          />
        </div>
      ) : null}
    </EvidenceBlock>
  );
}

/** A search fails by finding what it is for; and where it finds nothing, that proves nothing. */
function verdictOf(
  status: Extract<Evidence, { method: 'search' }>['status'],
): { readonly text: string; readonly tone: Tone } | undefined {
  if (status === 'failed') return { text: 'counterexample found', tone: 'note' };
  return status === 'passed' ? { text: 'none found', tone: 'warn' } : undefined;
}
