import type { ReactElement } from 'react';
import type { KeyFigure } from '../../../evidence/method';
import { methodColumns } from '../../../evidence/methods';
import { counted } from '../../../input/show';
import type { ClaimReport } from '../../model/audit-report';
import { keyFigures } from '../../text/key-figures';
import { Badge } from '../badge';
import { DataTable } from '../data-table';
import { Notation } from '../notation';
import { claimAnchor } from './claim-anchor';
import { StatusBadge } from './status-badge';

/** Which claims stand, and by which evidence: a line for each, a column for each method that says anything. */
export function ClaimMatrix({ claims }: { readonly claims: readonly ClaimReport[] }): ReactElement {
  const rows = claims.map((claim) => ({ claim, figures: keyFigures(claim) }));
  const columns = methodColumns
    .map((column, position) => ({ ...column, position }))
    .filter(({ position }) => rows.some(({ figures }) => figures[position] !== undefined));
  return (
    <DataTable
      label={`${counted(claims.length, 'claim')} and the evidence for each`}
      className="matrix"
      stacks
      columns={[
        { head: 'claim' },
        { head: 'status', kind: 'short' },
        ...columns.map(({ name, figure }) => ({ head: name, note: figure, kind: 'number' as const })),
      ]}
      rows={rows.map(({ claim, figures }) => ({
        key: claim.slug,
        cells: [
          <a key="claim" href={`#${claimAnchor(claim.slug)}`}>
            {claim.title}
          </a>,
          <StatusBadge key="status" {...claim} />,
          ...columns.map(({ name, position }) => (
            <Cell key={name} figure={figures[position]} expected={claim.expected} />
          )),
        ],
      }))}
    />
  );
}

/** A number where the method came to what it should; else what it came to. */
function Cell({
  figure,
  expected,
}: {
  readonly figure: KeyFigure | undefined;
  readonly expected: ClaimReport['expected'];
}): ReactElement {
  if (figure === undefined) return <span className="none">–</span>;
  const { status, text } = figure;
  if (status === 'passed' || status === 'measured' || (status === 'failed' && expected === 'refuted'))
    return <Notation text={text} />;
  return (
    <Badge tone={status === 'failed' ? 'bad' : 'warn'}>{status === 'not-run' ? 'not run' : status}</Badge>
  );
}
