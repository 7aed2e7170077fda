import fc from 'fast-check';
import type { FalseReading } from '../../model/claim';
import type { SearchEvidence } from '../../model/evidence';
import type { CampaignOptions } from '../campaign/campaign';
import { budgetReason } from '../time-budget';

/**
 * Looks for a counterexample to a reading and shrinks it. The candidates are small integers and exact arithmetic
 * decides, so what is found needs no tolerance.
 */
export function searchCounterexample(
  { search }: FalseReading,
  { seed, runs, onProblem, budget }: CampaignOptions,
): SearchEvidence {
  let [tried, spent] = [0, false];
  const details = fc.check(
    fc.property(search.candidates, (candidate) => {
      // Once the time is over, nothing is tried any more and nothing is found.
      spent ||= budget !== undefined && budget.remaining() <= 0;
      if (spent) return true;
      tried++;
      onProblem?.();
      return search.refute(candidate) === undefined;
    }),
    { seed, numRuns: runs },
  );
  const candidate = details.counterexample?.[0];
  const refutation = candidate && search.refute(candidate);
  return {
    method: 'search',
    ...(spent && !details.failed
      ? { status: 'not-run', reason: budgetReason(budget, tried, runs, 'candidate') }
      : { status: details.failed ? 'failed' : 'passed' }),
    seed,
    tried: spent ? tried : details.numRuns,
    ...(candidate && refutation && { counterexample: { candidate, refutation } }),
  };
}
