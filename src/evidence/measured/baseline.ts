import type { BaselineEntry } from '../../model/baseline-entry';
import type { MeasuredEvidence } from '../../model/evidence';
import type { AboutClaim } from '../method';

/** That a learner was measured at all can get worse; what its settings showed can only change. */
export function measuredBaseline(
  { learner, status, settings, recorded }: MeasuredEvidence,
  { slug }: AboutClaim,
): BaselineEntry[] {
  if (recorded !== undefined) return [];
  const entry = { claim: slug, ratio: null, digits: null };
  return [
    {
      ...entry,
      id: `${slug} (measured, ${learner})`,
      verdict: status,
      standing: status === 'measured' ? 'good' : 'undecided',
    },
    ...settings.map(({ id, overall }): BaselineEntry => ({
      ...entry,
      id: `${slug}/${id}`,
      verdict: `regret ${overall.comparison}`,
      standing: 'undecided',
    })),
  ];
}
