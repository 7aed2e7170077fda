import type { ReactElement } from 'react';
import type { PublishedStatement } from '../../../model/claim';
import type { Evidence } from '../../../model/evidence';
import { Badge, type Tone } from '../badge';
import { DataTable } from '../data-table';
import { Notation } from '../notation';
import { EvidenceBlock } from './evidence-block';

const tones: Readonly<Record<PublishedStatement['verdict'], Tone>> = {
  confirmed: 'good',
  discrepancy: 'warn',
  unexplained: 'bad',
};

/** What was published, one by one, beside what the theory gives. */
export function PublishedEvidence({
  evidence: { status, statements },
}: {
  readonly evidence: Extract<Evidence, { method: 'published' }>;
}): ReactElement {
  return (
    <EvidenceBlock method="Published" status={status} what="numbers and sentences, one by one">
      <DataTable
        label="Published statements"
        stacks
        columns={[
          { head: 'statement' },
          { head: 'published' },
          { head: 'found' },
          { head: 'verdict', kind: 'short' },
        ]}
        rows={statements.map(({ id, title, published, found, verdict }) => ({
          key: id,
          cells: [
            title,
            <Notation key="published" text={published} />,
            <Notation key="found" text={found} />,
            <Badge key="verdict" tone={tones[verdict]}>
              {verdict}
            </Badge>,
          ],
        }))}
      />
    </EvidenceBlock>
  );
}
