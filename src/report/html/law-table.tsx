import type { ReactElement } from 'react';
import type { LawResult, RatioSummary } from '../../model/evidence';
import { formatCount } from '../../model/format-numbers';
import { DataTable } from './data-table';
import { DistributionStrip } from './distribution-strip';
import { Notation } from './notation';
import { NumberText } from './number-text';
import { VerdictBadge } from './verdict-badge';

/** Laws after a campaign, one to a line. @param label which campaign it was */
export function LawTable({
  label,
  laws,
}: {
  readonly label: string;
  readonly laws: readonly LawResult[];
}): ReactElement {
  return (
    <DataTable
      label={label}
      stacks
      columns={[
        { head: 'law' },
        { head: 'verdict', kind: 'short' },
        { head: 'compared', kind: 'number' },
        { head: 'test ratios', kind: 'short' },
        { head: 'median', kind: 'number' },
        { head: '99 %', kind: 'number' },
        { head: 'worst', kind: 'number' },
        { head: 'at', kind: 'short' },
      ]}
      rows={laws.map(({ id, title, verdict, runs, ratios }) => ({
        key: id,
        cells: [
          <LawName key="law" id={id} title={title} />,
          <VerdictBadge key="verdict" verdict={verdict} />,
          formatCount(runs),
          ratios?.histogram ? <DistributionStrip key="strip" histogram={ratios.histogram} /> : '–',
          <NumberText key="median" value={ratios?.median} />,
          <NumberText key="p99" value={ratios?.p99} />,
          <NumberText key="worst" value={ratios?.maximum} />,
          ratios ? <Place key="at" {...ratios.worst} /> : '–',
        ],
      }))}
    />
  );
}

/** What a law says, and the name that scripts know it by. */
export function LawName({ id, title }: Pick<LawResult, 'id' | 'title'>): ReactElement {
  return (
    <>
      <Notation text={title} />
      <br />
      <code className="soft">{id}</code>
    </>
  );
}

function Place({ points, steps, conditionNumber }: RatioSummary['worst']): ReactElement {
  return (
    <span className="place">
      n = {points}, τ = {steps}, κ = <NumberText value={conditionNumber} />
    </span>
  );
}
