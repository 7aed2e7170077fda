import type { Row } from './row';

/** What became of the target of a row. */
export type TargetStatus = 'met' | 'missed' | 'none' | 'not-run';

/** A ratio that is no number has missed its target. */
export function targetStatus(row: Row): TargetStatus {
  if (row.status === 'not-run') return 'not-run';
  if (row.target === undefined) return 'none';
  const { median } = row.ratio;
  return (row.better === 'higher' ? median >= row.target : median <= row.target) ? 'met' : 'missed';
}
