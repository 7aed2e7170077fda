import { availableParallelism } from 'node:os';
import { problemsPerPart } from '../evidence/campaign-part';
import { openWorkerPool } from '../parallel/worker-pool';
import type { Workers } from '../report/workers';

/**
 * Runs something with as many threads as the flag says, or without any where there is too little to share: to start them
 * takes as long as hundreds of problems.
 * @param runs how many problems each claim is put to
 */
export async function withWorkers<Result>(
  { workers: threads = availableParallelism() }: { readonly workers?: number },
  runs: number,
  run: (workers?: Workers) => Promise<Result>,
): Promise<Result> {
  if (threads === 1 || runs <= problemsPerPart) return run();
  const pool = openWorkerPool(threads);
  return run(pool).finally(() => pool.close());
}
