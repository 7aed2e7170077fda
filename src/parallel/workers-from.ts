import type { Workers } from '../evidence/workers';
import { inOrder } from './in-order';
import type { Done, PartWork, Work } from './work';

/** So many parts of a campaign are under way for each worker that none waits for the next. */
export const partsPerWorker = 2;

/**
 * Runs the parts of campaigns by whatever does one of them.
 * @param window how many parts of one campaign may be under way at a time
 */
export function partsThrough(
  run: (work: PartWork) => Promise<Done<PartWork>>,
  window: number,
): Workers['runParts'] {
  return (theorem, source, onSeconds) => (parts) =>
    inOrder(
      parts,
      (part) => timed(run({ kind: 'part', claim: theorem.slug, source: source.name, part }), onSeconds),
      window,
    );
}

/** Workers out of whatever does one piece of work. @param window how many parts or trials may be under way at a time */
export function workersFrom(run: <W extends Work>(work: W) => Promise<Done<W>>, window: number): Workers {
  return {
    campaigns: 'together',
    runParts: partsThrough(run, window),
    gather: (request, onSeconds) => timed(run({ kind: 'piece', request }), onSeconds),
    runTrials: (onSeconds) => (requests) =>
      inOrder(requests, (request) => timed(run({ kind: 'trial', request }), onSeconds), window),
  };
}

async function timed<W extends Work>(
  work: Promise<Done<W>>,
  onSeconds: (seconds: number) => void,
): Promise<Done<W>['result']> {
  const { seconds, result } = await work;
  onSeconds(seconds);
  return result;
}
