import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import type { Evidence } from '../../model/evidence';
import type { ClaimReport } from '../model/audit-report';
import { strongestMeasurements } from '../model/measured/strongest';
import { formatCount, formatNumber } from '../model/numbers';
import { worstLaw } from './audit-rows';

/** The one number of each method that says most, for tables with room for no more. */
export const keyFigureColumns = [
  { name: 'sampled', says: `ratio < ${testRatioThreshold}` },
  { name: 'exact', says: 'compared' },
  { name: 'modular', says: 'error ≤' },
  { name: 'smt', says: 'goals' },
  { name: 'formal', says: 'theorems' },
  { name: 'published', says: 'confirmed' },
  { name: 'measured', says: 'no worse than the grid' },
] as const;

/** What a method came to, and its number; a method that could not run has none. */
export interface KeyFigure {
  readonly status: Evidence['status'];
  readonly text: string;
}

/** For each of `keyFigureColumns` what it says of a claim; undefined where the method says nothing. */
export function keyFigures({ evidence }: Pick<ClaimReport, 'evidence'>): (KeyFigure | undefined)[] {
  const applicable = evidence.filter(({ status }) => status !== 'not-applicable');
  return keyFigureColumns.map(({ name }) => {
    if (name === 'measured') return measuredFigure(applicable);
    if (name === 'sampled') return sampledFigure(applicable.filter((item) => item.method === 'sampled'));
    const item = applicable.find(
      ({ method }) => method === name || (name === 'exact' && method === 'search'),
    );
    return item && { status: item.status, text: figureOf(item) };
  });
}

function sampledFigure(sources: readonly Extract<Evidence, { method: 'sampled' }>[]): KeyFigure | undefined {
  const [first] = sources;
  if (first === undefined) return undefined;
  const other = sources.find(({ status }) => status !== 'passed');
  const worst = worstLaw(sources.flatMap(({ laws }) => laws));
  return { status: (other ?? first).status, text: formatNumber(worst?.ratios?.maximum) };
}

function measuredFigure(evidence: readonly Evidence[]): KeyFigure | undefined {
  const measured = evidence.filter((item) => item.method === 'measured');
  const [first] = measured;
  if (first === undefined) return undefined;
  const notRun = measured.find(({ status }) => status === 'not-run');
  const settings = strongestMeasurements(measured).flatMap((item) => item.settings);
  return {
    status: (notRun ?? first).status,
    text: shareOf(settings, ({ overall }) => overall.comparison !== 'higher'),
  };
}

function figureOf(item: Exclude<Evidence, { method: 'sampled' }> | Evidence): string {
  switch (item.method) {
    case 'sampled':
    case 'measured':
      return '';
    case 'exact':
      return formatCount(item.statements.reduce((sum, { comparisons }) => sum + comparisons, 0));
    case 'search':
      return item.counterexample ? 'refuted' : 'none found';
    case 'modular':
      return item.cells.length === 0
        ? '–'
        : `2^−${Math.min(...item.cells.map(({ soundnessBits }) => soundnessBits))}`;
    case 'smt':
      return shareOf(item.goals, ({ asExpected }) => asExpected);
    case 'formal':
      return shareOf(item.theorems, ({ assumptions }) => assumptions.length === 0);
    case 'published':
      return shareOf(item.statements, ({ verdict }) => verdict === 'confirmed');
  }
}

/** "5 of 8" */
function shareOf<Item>(items: readonly Item[], isOne: (item: Item) => boolean): string {
  return `${items.filter(isOne).length} of ${items.length}`;
}
