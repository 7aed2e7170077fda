import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TimeBudget } from '../time-budget';
import type { TrialOutcome, TrialRequest } from './trial-request';
import type { TrialMessage, TrialWorkerData } from './trial-worker';

/** Trials under way, beside whatever else is being done. */
export interface Trials {
  /**
   * What came of each, in the order in which they were asked for; undefined for those that no thread had begun when the
   * budget was spent.
   * @param onTrial called once for every trial that has ended, also for those that ended before anybody asked
   */
  outcomes(onTrial: () => void, budget?: TimeBudget): Promise<readonly (TrialOutcome | undefined)[]>;
  /** Stops at once what is still under way. */
  close(): Promise<void>;
}

/** Runs trials; replaced in tests. */
export type TrialStarter = (trials: readonly TrialRequest[]) => Trials;

/** More threads than this gain nothing on the machines that there are. */
const mostThreads = 8;

/**
 * As many threads as there are processors take one trial after the other from a common list, so that none waits for this
 * thread, which may be computing too. What a trial gives depends on nothing but its seed.
 */
export const startTrials: TrialStarter = (trials) => {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const outcomes = new Array<TrialOutcome | undefined>(trials.length).fill(undefined);
  let ended = 0;
  let listener: () => void = () => undefined;
  const threads = Array.from({ length: Math.min(availableParallelism(), mostThreads, trials.length) }, () =>
    startThread({ trials, next }),
  );
  const finished = threads.map(
    (thread) =>
      new Promise<void>((resolve, reject) => {
        thread.on('message', ({ position, outcome }: TrialMessage) => {
          outcomes[position] = outcome;
          ended++;
          listener();
        });
        thread.on('error', reject);
        thread.on('exit', () => resolve());
      }),
  );
  // Whoever waits hears of an error; without anybody who waits it must not end the process.
  const all = Promise.all(finished);
  all.catch(() => undefined);
  return {
    async outcomes(onTrial, budget) {
      for (let count = 0; count < ended; count++) onTrial();
      listener = () => {
        onTrial();
        if (budget !== undefined && budget.remaining() <= 0) Atomics.store(next, 0, trials.length);
      };
      await all;
      return outcomes;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
};

/** From its source under Jest and ts-node, compiled in dist. */
function startThread(workerData: TrialWorkerData): Worker {
  const extension = extname(__filename);
  return new Worker(join(__dirname, `trial-worker${extension}`), {
    workerData,
    ...(extension === '.ts' && { execArgv: ['--require', 'ts-node/register'] }),
  });
}
