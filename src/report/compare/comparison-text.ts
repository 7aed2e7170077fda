import { counted } from '../../input/show';
import { formatNumber } from '../../model/format-numbers';
import { inertLine } from '../text/inert-text';
import { type Change, type Comparison, isWorse, type Run } from './comparison';

/** What happened, in one sentence. @param drift how many times worse an error may get */
export function changeText(change: Change, drift: number): string {
  const id = inertLine(change.id);
  switch (change.kind) {
    case 'broken':
      return `${id}: ${change.before} in the baseline, ${change.after} now`;
    case 'lost':
      return `${id}: ${change.before} in the baseline, nothing decided now (${change.after})`;
    case 'removed':
      return `${id}: ${change.before} in the baseline, not in this report`;
    case 'added':
      return `${id}: not in the baseline, ${change.after} now`;
    case 'fixed':
    case 'gained':
      return `${id}: ${change.before} in the baseline, ${change.after} now`;
    case 'excused':
      return `${id}: ${change.before} in the baseline, ${change.after} now, as expected`;
    case 'drifted': {
      const { quantity, before, after, factor, direction } = change;
      const numbers = `${quantity} ${formatNumber(before)} in the baseline, ${formatNumber(after)} now`;
      const size = `${formatNumber(factor)} times ${direction === 'worse' ? 'the error' : 'less error'}`;
      return `${id}: ${numbers}: ${size}${direction === 'worse' ? `, at most ${drift} times is allowed` : ''}`;
    }
  }
}

/** Every change, the bad ones first, and what was compared with what. */
export function comparisonText(comparison: Comparison): string {
  const { changes, unchanged, drift } = comparison;
  const ordered = [...changes.filter(isWorse), ...changes.filter((change) => !isWorse(change))];
  const width = Math.max(0, ...changes.map((change) => headline(change).length));
  return [
    ...ordered.map((change) => `${headline(change).padEnd(width)}  ${changeText(change, drift)}`),
    ...differentRuns(comparison),
    `${comparisonCounts(changes)}${changes.length > 0 ? ', ' : ''}${unchanged} unchanged`,
  ].join('\n');
}

/** "1 broken, 2 drifted (worse)", worst first. */
function comparisonCounts(changes: readonly Change[]): string {
  const ordered = [...changes.filter(isWorse), ...changes.filter((change) => !isWorse(change))];
  const names = [...new Set(ordered.map(headline))];
  return names
    .map((name) => `${changes.filter((change) => headline(change) === name).length} ${name}`)
    .join(', ');
}

/** In which ways the two runs were not the same run, so that numbers may differ for no fault of the subject. */
export function differentRuns({ before, after }: Comparison): string[] {
  const differing = (
    [
      ['suite', (run: Run) => `${run.suite.name} ${run.suite.version}`],
      ['subject', (run: Run) => (run.subject ? `${run.subject.name} ${run.subject.version}` : 'none')],
      ['profile', (run: Run) => run.profile],
      ['seed', (run: Run) => String(run.seed)],
    ] as const
  ).filter(([, value]) => value(before) !== value(after));
  return differing.map(([what, value]) =>
    inertLine(`note: another ${what}, ${value(before)} before and ${value(after)} now`),
  );
}

/** A failure of the gate in one sentence, before the changes themselves. */
export function gateText({ changes }: Comparison): string {
  const worse = changes.filter(isWorse);
  return worse.length === 0
    ? 'no worse than the baseline'
    : `worse than the baseline in ${counted(worse.length, 'place')}`;
}

function headline(change: Change): string {
  return change.kind === 'drifted' ? `drifted (${change.direction})` : change.kind;
}
