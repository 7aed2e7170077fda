import fc from 'fast-check';
import type { FalseReading } from '../claims/claim';
import type { Evidence } from '../claims/evidence';
import type { CampaignOptions } from './campaign';

/**
 * Looks for a counterexample to a reading and shrinks it. The candidates are small integers and exact arithmetic
 * decides, so what is found needs no tolerance.
 */
export function searchCounterexample(
  { search }: FalseReading,
  { seed, runs, onProblem }: CampaignOptions,
): Extract<Evidence, { method: 'search' }> {
  const details = fc.check(
    fc.property(search.candidates, (candidate) => {
      onProblem?.();
      return search.refute(candidate) === undefined;
    }),
    { seed, numRuns: runs },
  );
  const candidate = details.counterexample?.[0];
  const refutation = candidate && search.refute(candidate);
  return {
    method: 'search',
    status: details.failed ? 'failed' : 'passed',
    seed,
    tried: details.numRuns,
    ...(candidate && refutation && { counterexample: { candidate, refutation } }),
  };
}
