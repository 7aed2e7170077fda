import { availableParallelism } from 'node:os';
import { problemsPerPart } from '../evidence/campaign/campaign-part';
import type { Workers } from '../evidence/workers';
import type { BackendChoice } from '../linear-algebra/open-backend';
import { partsPerWorker, workersFrom } from '../parallel/workers-from';

interface WorkerFlags {
  readonly workers?: number;
  /** the linear algebra of their reference solvers; default the one that is built in */
  readonly backend?: BackendChoice;
}

/** In how many processes a subject is put to so many problems of each claim: in one, unless the flag says more and there is enough to share. */
export function processesFor({ workers = 1 }: Pick<WorkerFlags, 'workers'>, runs: number): number {
  return Math.max(1, Math.min(workers, Math.ceil(runs / problemsPerPart)));
}

/**
 * Runs something with as many threads as the flag says, or without any where there is too little to share: to start them
 * takes as long as hundreds of problems.
 * @param runs how many problems each claim is put to
 */
export async function withWorkers<Result>(
  { workers: threads = availableParallelism(), backend = 'ml-matrix' }: WorkerFlags,
  runs: number,
  run: (workers?: Workers) => Promise<Result>,
): Promise<Result> {
  if (threads === 1 || runs <= problemsPerPart) return run();
  const { openThreadPool } = await import('../parallel/thread-pool');
  const pool = openThreadPool(threads, backend);
  return run(workersFrom((work) => pool.run(work), partsPerWorker * threads)).finally(() => pool.close());
}
