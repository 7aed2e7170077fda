import type { ReactElement } from 'react';
import type { ExactEvidence as Exact } from '../../../model/evidence';
import { formatCount } from '../../../model/format-numbers';
import { Badge } from '../badge';
import { DataTable } from '../data-table';
import { ModelText } from '../model-text';
import { Notation } from '../notation';
import { EvidenceBlock } from './evidence-block';
import { SizeTable } from './size-table';

/** Evidence in rational numbers: every statement, how much was compared, and on what problems. */
export function ExactEvidence({ evidence }: { readonly evidence: Exact }): ReactElement {
  const { status, reason, runs, sizes, boundaries, statements } = evidence;
  return (
    <EvidenceBlock
      method="Exact"
      status={status}
      reason={reason}
      what={`${formatCount(runs)} problems in rational numbers: differences of exactly 0, signs exactly`}
    >
      {statements.length === 0 ? null : (
        <DataTable
          label="Statements in exact arithmetic"
          stacks
          columns={[
            { head: 'statement' },
            { head: 'kind', kind: 'short' },
            { head: 'compared', kind: 'number' },
            { head: 'counterexamples', kind: 'short' },
          ]}
          rows={statements.map(({ name, title, kind, comparisons, counterexample }) => ({
            key: name,
            cells: [
              <Notation key="statement" text={title} />,
              kind,
              formatCount(comparisons),
              counterexample ? <ModelText key="model" values={counterexample} /> : 'none',
            ],
          }))}
        />
      )}
      {sizes.length === 0 ? null : (
        <details>
          <summary>How many problems of each size, and on the boundaries of the theory</summary>
          <SizeTable
            label="Problems by points n and steps τ"
            cells={sizes.map(({ points, steps, problems }) => ({
              points,
              steps,
              text: formatCount(problems),
            }))}
          />
          <p className="small">
            On a boundary:{' '}
            {boundaries.map(({ name, problems }) => (
              <span key={name}>
                <Badge tone="plain">{`${name}: ${formatCount(problems)}`}</Badge>{' '}
              </span>
            ))}
          </p>
        </details>
      )}
    </EvidenceBlock>
  );
}
