import { formatCount } from '../../src/model/format-numbers';
import { markdownTable } from '../../src/report/markdown/markdown-table';
import type { Results } from '../harness/results';
import type { Row } from '../harness/row';
import type { Spread } from '../harness/spread';
import { targetStatus } from '../harness/target';

/** Results as people read them. */
export function resultsMarkdown({ facts, rows, claims }: Results): string {
  return `${[
    '# Benchmarks',
    '`npm run bench` wrote this; [README.md](README.md) says what is measured, and how to read it. Medians over the rounds, with the lowest and the highest in brackets.',
    Object.entries(facts)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · '),
    '## Ratios',
    ratioTable(rows),
    '## Cost against n',
    '![Seconds against the number of points](charts/sizes.svg)',
    '## Cost against τ',
    '![Seconds against the number of steps](charts/steps.svg)',
    '## Cases per second of each claim',
    '![Cases per second of each claim](charts/claims.svg)',
    markdownTable(
      ['claim', 'laws', 'cases per second'],
      claims.map(({ claim, laws, casesPerSecond }) => [claim, String(laws), spreadText(casesPerSecond)]),
    ),
  ].join('\n\n')}\n`;
}

/** Every ratio, with what it is of and what became of its target. */
export function ratioTable(rows: readonly Row[]): string {
  return markdownTable(
    ['what', 'ratio', 'target', '', 'rounds', 'measured', 'over'],
    rows.map((row) => [
      row.title,
      ratioText(row),
      targetText(row),
      targetStatus(row),
      roundsText(row),
      ...sidesText(row),
    ]),
  );
}

function ratioText(row: Row): string {
  return row.status === 'measured' ? spreadText(row.ratio) : '–';
}

function targetText({ target, better }: Row): string {
  return target === undefined ? '–' : `${better === 'higher' ? '≥' : '≤'} ${target}`;
}

function roundsText(row: Row): string {
  return row.status === 'measured' ? String(row.ratio.rounds) : '–';
}

function sidesText(row: Row): [string, string] {
  if (row.status === 'not-run') return [row.reason, '–'];
  const [above, below] = [row.above, row.below].map(
    ({ name, unit, spread }) => `${name}: ${spreadText(spread)} ${unit}`,
  );
  return [above ?? '', below ?? ''];
}

function spreadText({ median, lowest, highest }: Spread): string {
  return `${numberText(median)} (${numberText(lowest)}–${numberText(highest)})`;
}

/** Three significant digits, and no exponent. */
function numberText(value: number): string {
  if (value >= 1000) return formatCount(Number(value.toPrecision(3)));
  return String(Number(value.toPrecision(3)));
}
