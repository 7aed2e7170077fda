import type { FalseReading, Theorem } from '../../model/claim';
import type { FormalEvidence } from '../../model/evidence';
import type { ProvedTheorem } from './proof-record';
import type { NoProofs, RecordedProofs } from './recorded-proofs';
import { reviewedHash } from './reviewed-hash';

/**
 * The theorems of a claim as a proof assistant checked them, in a recorded build of exactly the sources that are there.
 * Statements that nobody has reviewed since they changed prove nothing for the claim.
 */
export function gatherFormal(
  { formal }: Theorem | FalseReading,
  proofs: RecordedProofs | NoProofs,
): FormalEvidence {
  if (formal === undefined) return { method: 'formal', status: 'not-applicable', theorems: [] };
  const notRun = (reason: string): FormalEvidence => ({
    method: 'formal',
    status: 'not-run',
    reason,
    theorems: [],
  });
  if ('unavailable' in proofs) return notRun(proofs.unavailable);
  const { record, sources } = proofs;
  const { software } = record;
  const failed = (reason: string, theorems: readonly ProvedTheorem[] = []): FormalEvidence => ({
    method: 'formal',
    status: 'failed',
    reason,
    software,
    theorems,
  });
  if (record.outcome === 'failed') return failed(record.reason);
  if (reviewedHash(sources, formal.theorems) !== formal.reviewed) {
    return notRun('its statements in Coq have changed since they were compared with the claim');
  }
  const theorems = formal.theorems.map((name) => record.theorems.find((theorem) => theorem.name === name));
  const proved = theorems.filter((theorem) => theorem !== undefined);
  const missing = formal.theorems.filter((name) => !proved.some((theorem) => theorem.name === name));
  if (missing.length > 0) return failed(`there is no proof of ${missing.join(', ')}`, proved);
  const assuming = proved.filter(({ assumptions }) => assumptions.length > 0);
  if (assuming.length > 0) {
    return failed(`axioms are assumed for ${assuming.map(({ name }) => name).join(', ')}`, proved);
  }
  return { method: 'formal', status: 'passed', software, theorems: proved };
}
