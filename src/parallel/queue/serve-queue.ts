import type { Done, PartWork } from '../work';
import { isAlive } from './campaign-lease';
import { connectTo, loadQueuePackage, placeOf, type QueueAddress } from './connection';
import { jobSchema, type QueueJob } from './job';

export interface ServeOptions {
  /** how much is done at a time */
  readonly concurrency: number;
  /** seconds of silence after which a worker counts as lost and its work goes to another */
  readonly lostAfter: number;
  /** called when a piece of work is done, or has failed here */
  readonly onDone?: (work: PartWork, error?: Error) => void;
  /** gives up waiting for the server */
  readonly signal?: AbortSignal;
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
  address: QueueAddress,
  run: (work: PartWork) => Promise<Done<PartWork>>,
  { concurrency, lostAfter, onDone, signal }: ServeOptions,
): Promise<QueueWorker> {
  const { UnrecoverableError, Worker } = await loadQueuePackage();
  const { connection, disconnect } = await connectTo(address, signal);
  const worker = new Worker<QueueJob, Done<PartWork>>(
    address.name,
    async ({ data }) => {
      // Whoever can write to the server can write anything.
      const { campaign, work } = jobSchema.parse(data);
      if (await isAlive(connection, placeOf(address), campaign)) return run(work);
      throw new UnrecoverableError('the campaign that asked for it has ended');
    },
    {
      connection,
      prefix: address.prefix,
      concurrency,
      lockDuration: 1000 * lostAfter,
      stalledInterval: 1000 * lostAfter,
      maxStalledCount: mostLosses,
    },
  );
  worker.on('completed', ({ data }) => onDone?.(data.work));
  worker.on('failed', (job, error) => {
    const asked = jobSchema.safeParse(job?.data);
    if (asked.success) onDone?.(asked.data.work, error);
  });
  // The connection tells of its own faults and goes on; without a listener they would end the process.
  worker.on('error', () => undefined);
  await worker.waitUntilReady();
  return {
    async close() {
      await worker.close();
      disconnect();
    },
  };
}
