import type { ReactElement } from 'react';
import type { Details } from '../../../evidence/details';
import type { EvidenceMethod } from '../../../evidence/method';
import type { Evidence } from '../../../model/evidence';
import { DataTable } from '../data-table';
import { Listing } from '../listing';
import { Notation } from '../notation';
import { EvidenceBlock } from './evidence-block';

/** The evidence of any method: its words, then its details. */
export function GenericEvidence({
  method,
  evidence,
}: {
  readonly method: EvidenceMethod;
  readonly evidence: Evidence;
}): ReactElement {
  return (
    <EvidenceBlock
      method={method.label}
      status={evidence.status}
      reason={'reason' in evidence ? evidence.reason : undefined}
      what={method.words(evidence).join(', ')}
    >
      {method.details(evidence).map((item, index) => (
        <Detail key={index} item={item} label={`${method.label}, ${index + 1}`} />
      ))}
    </EvidenceBlock>
  );
}

function Detail({ item, label }: { readonly item: Details; readonly label: string }): ReactElement {
  switch (item.kind) {
    case 'paragraph':
      return (
        <p className="small">
          {item.command === undefined ? null : (
            <>
              <code>{item.command}</code>{' '}
            </>
          )}
          <Notation text={item.text} />
        </p>
      );
    case 'table':
      return (
        <DataTable
          label={label}
          stacks
          columns={item.head.map((head) => ({ head }))}
          rows={item.rows.map((cells, row) => ({
            key: String(row),
            cells: cells.map((text, column) => <Notation key={column} text={text} />),
          }))}
        />
      );
    case 'listing':
      return <Listing caption={item.language} text={item.text} />;
    case 'more':
      return (
        <details>
          <summary>{item.summary}</summary>
          {item.details.map((inner, index) => (
            <Detail key={index} item={inner} label={`${label}, ${index + 1}`} />
          ))}
        </details>
      );
  }
}
