import { Piscina } from 'piscina';
import { packagePath } from '../input/package-path';
import type { BackendChoice } from '../linear-algebra/open-backend';
import type { Done, Work } from './work';

/** Threads that do work on the reference solver. They keep the process alive until they are closed. */
export interface ThreadPool {
  run<W extends Work>(work: W): Promise<Done<W>>;
  close(): Promise<void>;
}

/** @param threads at least 1; @param backend the linear algebra of their reference solvers, which has been found */
export function openThreadPool(threads: number, backend: BackendChoice): ThreadPool {
  // Threads run compiled code: what ts-node compiles on the way, it would compile again in each of them.
  const filename = packagePath('dist/src/parallel/thread.js');
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads, workerData: backend });
  // After the first failure the other threads' results have no taker, which Piscina reports as an error of its own.
  let closed = false;
  pool.on('error', (error) => {
    if (!closed) throw error;
  });
  return {
    run: async <W extends Work>(work: W) => (await pool.run(work)) as Done<W>,
    close() {
      closed = true;
      return pool.destroy();
    },
  };
}
