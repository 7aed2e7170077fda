import type { Evidence } from '../../../model/evidence';
import type { MeasuredEvidence } from '../../../model/measured-evidence';

/** Of each learner the measurement with the most seeds: what is said of a claim as a whole rests on these. */
export function strongestMeasurements(evidence: readonly Evidence[]): MeasuredEvidence[] {
  const strongest = new Map<MeasuredEvidence['learner'], MeasuredEvidence>();
  for (const item of evidence) {
    if (item.method !== 'measured' || item.status !== 'measured') continue;
    const known = strongest.get(item.learner);
    if (known === undefined || item.seeds > known.seeds) strongest.set(item.learner, item);
  }
  return [...strongest.values()];
}
