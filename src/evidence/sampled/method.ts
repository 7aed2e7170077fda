import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import { counted } from '../../input/show';
import { standingOf } from '../../model/baseline-entry';
import type { SampledEvidence } from '../../model/evidence';
import { formatCount, formatNumber } from '../../model/format-numbers';
import { lawCases } from '../../model/recorded-case';
import { paragraph, table } from '../details';
import type { EvidenceMethod } from '../method';
import { statusText } from '../status-text';
import { lawColumns, lawRow } from './law-rows';
import { planSampled } from './plan';
import { worstLaw } from './worst-law';

export const sampled = {
  name: 'sampled',
  label: 'Sampled',
  column: {
    limit: `ratio < ${testRatioThreshold}`,
    figure: `ratio < ${testRatioThreshold}`,
    guide: `No counterexample among random problems and real data, in float64. A test ratio is an error divided by what rounding alone can explain on that very problem; it passes below ${testRatioThreshold}, whatever the size and the conditioning. It proves nothing.`,
  },
  order: 'any',
  plan: planSampled,
  words: (item) => cell([item]),
  cell,
  keyFigure(items) {
    const other = items.find(({ status }) => status !== 'passed');
    const worst = worstLaw(items.flatMap(({ laws }) => laws));
    return { status: (other ?? items[0]).status, text: formatNumber(worst?.ratios?.maximum) };
  },
  findings: (items, { slug }) =>
    items.flatMap(({ problems, laws }) =>
      laws
        .filter(({ counterexample }) => counterexample !== undefined)
        .map(({ id, title }) => ({
          id,
          claim: slug,
          kind: 'failure',
          title: `Law fails on ${problems}`,
          detail: title,
        })),
    ),
  details: (item) => [
    paragraph(`Sampled, ${item.problems}: ${statusText(item)}, ${formatCount(item.runs)} problems.`),
    table(lawColumns, item.laws.map(lawRow)),
  ],
  facts(items) {
    const sources = [...new Map(items.map(({ problems, runs }) => [problems, runs]))];
    const texts = sources.map(([name, runs]) => `${formatCount(runs)} of ${name}`);
    return texts.length === 0 ? [] : [{ term: 'Problems', text: `for each claim ${texts.join(', ')}` }];
  },
  caseName: ({ problems }) => `sampled, ${problems}`,
  baseline: ({ problems, laws }, { slug }) =>
    laws.map(({ id, verdict, ratios }) => ({
      id: `${id} (${problems})`,
      claim: slug,
      verdict,
      standing: standingOf(verdict),
      ratio: ratios?.maximum ?? null,
      digits: null,
    })),
  recordedCases: ({ laws }) => lawCases(laws),
} satisfies EvidenceMethod<SampledEvidence>;

function cell(items: readonly SampledEvidence[]): string[] {
  const laws = items.flatMap((item) => item.laws);
  const worst = worstLaw(laws);
  const comparisons = laws.reduce((sum, { runs }) => sum + runs, 0);
  return [
    ...(items.some(({ status }) => status === 'not-run') ? ['not run to the end'] : []),
    `${counted(items[0]?.laws.length ?? 0, 'law')}, ${formatCount(comparisons)} compared`,
    ...(worst?.ratios ? [`ratio ≤ ${formatNumber(worst.ratios.maximum)}`] : []),
  ];
}
