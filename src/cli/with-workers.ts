import { availableParallelism } from 'node:os';
import { problemsPerPart } from '../evidence/campaign-part';
import { openWorkerPool } from '../parallel/worker-pool';
import type { Workers } from '../report/workers';
import { mlMatrixBackend } from '../solver/ml-matrix-backend';

interface WorkerFlags {
  readonly workers?: number;
  /** the linear algebra of their reference solvers; default the one that is built in */
  readonly backend?: string;
}

/**
 * Runs something with as many threads as the flag says, or without any where there is too little to share: to start them
 * takes as long as hundreds of problems.
 * @param runs how many problems each claim is put to
 */
export async function withWorkers<Result>(
  { workers: threads = availableParallelism(), backend = mlMatrixBackend.name }: WorkerFlags,
  runs: number,
  run: (workers?: Workers) => Promise<Result>,
): Promise<Result> {
  if (threads === 1 || runs <= problemsPerPart) return run();
  const pool = openWorkerPool(threads, backend);
  return run(pool).finally(() => pool.close());
}
