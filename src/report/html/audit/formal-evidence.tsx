import type { ReactElement } from 'react';
import { assumptionsText, settingText, softwareText } from '../../../evidence/formal/formal-text';
import { counted } from '../../../input/show';
import type { FormalEvidence as Formal } from '../../../model/evidence';
import { DataTable } from '../data-table';
import { Download, Listing } from '../listing';
import { Notation } from '../notation';
import { EvidenceBlock } from './evidence-block';

/** Evidence for matrices of every size: each theorem in words, what its proof assumes, and the statement in Coq. */
export function FormalEvidence({
  slug,
  evidence,
}: {
  readonly slug: string;
  readonly evidence: Formal;
}): ReactElement {
  const { status, reason, theorems } = evidence;
  const software = softwareText(evidence);
  return (
    <EvidenceBlock
      method="Formal"
      status={status}
      reason={reason}
      what={`matrices of every size, over every ordered field${software === '' ? '' : `, by ${software}`}`}
    >
      {status === 'failed' ? <p className="callout bad">{reason}</p> : null}
      {theorems.length === 0 ? null : (
        <>
          <DataTable
            label="Theorems that are proved"
            columns={[{ head: 'theorem' }, { head: 'assumes without proof', kind: 'short' }]}
            rows={theorems.map((theorem) => ({
              key: theorem.name,
              cells: [<Notation key="says" text={theorem.says} />, assumptionsText(theorem)],
            }))}
          />
          <details>
            <summary>{counted(theorems.length, 'statement')} in Coq</summary>
            <p className="small">
              {settingText}{' '}
              <Download
                file={`${slug}.v`}
                text={theorems.map(({ says, statement }) => `(** ${says} *)\n${statement}\n`).join('\n')}
              />
            </p>
            {theorems.map(({ name, statement }) => (
              <Listing key={name} caption={name} text={statement} />
            ))}
          </details>
        </>
      )}
    </EvidenceBlock>
  );
}
