import type { MeasuredEvidence } from '../../model/evidence';

/** Of each learner the measurement with the most seeds: what is said of a claim as a whole rests on these. */
export function strongestMeasurements(evidence: readonly MeasuredEvidence[]): MeasuredEvidence[] {
  const strongest = new Map<MeasuredEvidence['learner'], MeasuredEvidence>();
  for (const item of evidence) {
    if (item.status !== 'measured') continue;
    const known = strongest.get(item.learner);
    if (known === undefined || item.seeds > known.seeds) strongest.set(item.learner, item);
  }
  return [...strongest.values()];
}
