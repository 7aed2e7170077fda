import type { ReactElement } from 'react';
import type { Evidence } from '../../../claims/evidence';
import { formatCount } from '../../numbers';
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
      // That a reading is refuted is what the search is for.
      tone={status === 'failed' ? 'note' : 'warn'}
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
