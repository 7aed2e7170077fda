import { type Done, type PartWork, partWorkSchema } from '../work';
import { connectTo, loadQueuePackage, type QueueAddress } from './connection';

export interface ServeOptions {
  /** how much is done at a time */
  readonly concurrency: number;
  /** seconds of silence after which a worker counts as lost and its work goes to another */
  readonly lostAfter: number;
  /** called when a piece of work is done, or has failed here */
  readonly onDone?: (work: PartWork, error?: Error) => void;
}

/** A worker; it takes up work until it is closed. */
export interface QueueWorker {
  /** Finishes what it has begun. */
  close(): Promise<void>;
}

/** More losses than that, and the work itself must be at fault. */
const mostLosses = 10;

/**
 * Does the work that campaigns leave in a queue. What one worker does twice because it counted as lost does no harm: it is
 * the same whoever does it.
 * @throws InputError where there is no server
 */
export async function serveQueue(
  { url, name }: QueueAddress,
  run: (work: PartWork) => Promise<Done<PartWork>>,
  { concurrency, lostAfter, onDone }: ServeOptions,
): Promise<QueueWorker> {
  const { Worker } = await loadQueuePackage();
  const connection = await connectTo(url);
  const worker = new Worker<PartWork, Done<PartWork>>(
    name,
    // Whoever can write to the server can write anything.
    async ({ data }) => run(partWorkSchema.parse(data)),
    {
      connection,
      concurrency,
      lockDuration: 1000 * lostAfter,
      stalledInterval: 1000 * lostAfter,
      maxStalledCount: mostLosses,
    },
  );
  worker.on('completed', ({ data }) => onDone?.(data));
  worker.on('failed', (job, error) => job && onDone?.(job.data, error));
  // The connection tells of its own faults and goes on; without a listener they would end the process.
  worker.on('error', () => undefined);
  await worker.waitUntilReady();
  return {
    async close() {
      await worker.close();
      connection.disconnect();
    },
  };
}
