import type { ReactElement } from 'react';
import { counted } from '../../../input/show';
import type { Evidence, LawResult } from '../../../model/evidence';
import { formatCount } from '../../../model/format-numbers';
import { isFailure } from '../../../model/verdict';
import { conditionChart } from '../charts/condition-chart';
import { ratioChart, sourceColours } from '../charts/ratio-chart';
import { LawTable } from '../law-table';
import { Legend } from '../legend';
import { Plot } from '../plot';
import { EvidenceBlock } from './evidence-block';

type Sampled = Extract<Evidence, { method: 'sampled' }>;

/** Property tests in float64: how test ratios spread and how they go with κ, then law by law for each source of problems. */
export function SampledEvidence({
  slug,
  sources,
}: {
  readonly slug: string;
  readonly sources: readonly Sampled[];
}): ReactElement {
  const worst = order.flatMap((status) => sources.filter((source) => source.status === status))[0];
  const distributions = sources.flatMap(({ problems, distribution }) =>
    distribution ? [{ name: problems, ...distribution }] : [],
  );
  return (
    <EvidenceBlock
      method="Sampled"
      status={worst?.status ?? 'not-applicable'}
      reason={worst?.reason}
      what="property tests in float64; each error in units of what rounding alone explains"
    >
      {distributions.length === 0 ? null : (
        <>
          <div className="charts">
            <Plot
              label="How many comparisons had which test ratio, on a logarithmic axis with the threshold marked"
              svg={ratioChart(`ratios-${slug}`, distributions)}
            />
            <Plot
              label="Test ratios against the condition number, on logarithmic axes with the threshold marked"
              svg={conditionChart(`condition-${slug}`, distributions)}
            />
          </div>
          <Legend
            entries={distributions.map(({ name, ratios: { zero, tiny, notFinite } }, index) => ({
              name: [
                name,
                ...(zero > 0 ? [`${formatCount(zero)} more are exactly 0`] : []),
                ...(tiny > 0 ? [`${formatCount(tiny)} too small to show`] : []),
                ...(notFinite > 0 ? [`${formatCount(notFinite)} are no number`] : []),
              ].join('; '),
              style: {
                colour: sourceColours[index % sourceColours.length] ?? 'var(--ink)',
                mark: { shape: 'rect', size: 8, filled: true },
              },
            }))}
          />
        </>
      )}
      {sources.map((source) => (
        <details key={source.problems}>
          <summary>
            {source.problems}, {formatCount(source.runs)} of them: {lawsText(source.laws)}
          </summary>
          <LawTable label={`Laws on ${source.problems}`} laws={source.laws} />
        </details>
      ))}
    </EvidenceBlock>
  );
}

/** What speaks for several sources. */
const order: readonly Sampled['status'][] = ['failed', 'not-run', 'passed', 'not-applicable'];

function lawsText(laws: readonly LawResult[]): string {
  const failed = laws.filter(({ verdict }) => isFailure(verdict)).length;
  return failed === 0 ? counted(laws.length, 'law') : `${failed} of ${counted(laws.length, 'law')} failed`;
}
