import { Piscina } from 'piscina';
import { packagePath } from '../input/package-path';
import type { Workers } from '../report/workers';
import { inOrder } from './in-order';
import type { Done, Work } from './work';

/** Threads that work for this one. They keep the process alive until they are closed. */
export interface WorkerPool extends Workers {
  close(): Promise<void>;
}

/** So many parts of each campaign are under way for each thread that none waits for the next. */
const partsPerThread = 2;

/** @param threads at least 1 */
export function openWorkerPool(threads: number): WorkerPool {
  // Threads run compiled code: what ts-node compiles on the way, it would compile anew in each of them.
  const filename = packagePath('dist/src/parallel/worker.js');
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads });
  const run = async <W extends Work>(work: W): Promise<Done<W>> => (await pool.run(work)) as Done<W>;
  return {
    runParts: (theorem, source, onSeconds) => (parts) =>
      inOrder(
        parts,
        async (part) => {
          const done = await run({ kind: 'part', claim: theorem.slug, source: source.name, part });
          onSeconds(done.seconds);
          return done.result;
        },
        partsPerThread * threads,
      ),
    async gather(claim, method, campaign, onSeconds) {
      const done = await run({ kind: 'evidence', claim: claim.slug, method, ...campaign });
      onSeconds(done.seconds);
      return done.result;
    },
    async gatherLaws(claim, position, campaign, onSeconds) {
      const done = await run({ kind: 'laws', claim: claim.slug, position, ...campaign });
      onSeconds(done.seconds);
      return done.result;
    },
    runTrials: (onSeconds) => (requests) =>
      inOrder(
        requests,
        async (request) => {
          const done = await run({ kind: 'trial', request });
          onSeconds(done.seconds);
          return done.result;
        },
        partsPerThread * threads,
      ),
    close: () => pool.destroy(),
  };
}
