import type { LawResult } from '../../model/evidence';
import { formatCount, formatNumber } from '../../model/format-numbers';

/** The head of a table of laws. */
export const lawColumns = [
  'law',
  'verdict',
  'compared',
  'nothing to compare',
  'not applicable',
  'median',
  '99 %',
  'maximum',
  'where',
] as const;

export function lawRow({ id, verdict, runs, vacuous, notApplicable, ratios }: LawResult): string[] {
  return [
    id,
    verdict,
    formatCount(runs),
    formatCount(vacuous),
    formatCount(notApplicable),
    formatNumber(ratios?.median),
    formatNumber(ratios?.p99),
    formatNumber(ratios?.maximum),
    ratios
      ? `n = ${ratios.worst.points}, τ = ${ratios.worst.steps}, κ = ${formatNumber(ratios.worst.conditionNumber)}`
      : '–',
  ];
}
