import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Done, PartWork } from '../work';
import { connectTo, loadQueuePackage, type QueueAddress } from './connection';

/** Work that others do, wherever they are. */
export interface WorkQueue {
  /** Leaves the work in the queue and waits until it is done. @throws Error where it failed at every attempt */
  run(work: PartWork): Promise<Done<PartWork>>;
  /** how many workers there are at the moment */
  workers(): Promise<number>;
  /** Takes back what is still waiting; whoever waits for it hears of an error. May be called again. */
  close(): Promise<void>;
}

/** A worker that meets a fault of its machine hands the work to another. */
const attempts = 3;

/** Milliseconds after which work is looked at, in case nothing was heard of its end. */
const patience = 15_000;

/** @throws InputError where there is no server */
export async function openWorkQueue({ url, name }: QueueAddress): Promise<WorkQueue> {
  const { Job, Queue, QueueEvents } = await loadQueuePackage();
  const [connection, listening] = [await connectTo(url), await connectTo(url)];
  const queue = new Queue<PartWork, Done<PartWork>>(name, { connection });
  const events = new QueueEvents(name, { connection: listening });
  // Everyone who waits for a job listens.
  events.setMaxListeners(0);
  await events.waitUntilReady();
  const waiting = new Set<string>();
  // Whoever still waits for work when the queue is closed hears that it will not come.
  let refuse: (reason: Error) => void = () => undefined;
  const closed = new Promise<never>((_, reject) => (refuse = reject));
  closed.catch(() => undefined);
  let closing: Promise<void> | undefined;
  return {
    run,
    workers: () => queue.getWorkersCount(),
    close: () => (closing ??= close()),
  };

  async function run(work: PartWork): Promise<Done<PartWork>> {
    // The same work has the same id, so that two campaigns which want it share it.
    const jobId = createHash('sha256').update(JSON.stringify(work)).digest('hex');
    waiting.add(jobId);
    const job = await queue.add(work.claim, work, { jobId, attempts, removeOnFail: true });
    const done = await Promise.race([job.waitUntilFinished(events), lookAfter(jobId, work), closed]);
    waiting.delete(jobId);
    // Read and gone: a long campaign would fill the server otherwise. Another campaign may have removed it already.
    await job.remove().catch(() => undefined);
    return done;
  }

  /** An event that comes while nobody listens, as when a connection was lost, is never heard. */
  async function lookAfter(jobId: string, work: PartWork): Promise<Done<PartWork>> {
    for (;;) {
      await delay(patience, undefined, { ref: false });
      expectSomebodyWaits(jobId);
      const job = await Job.fromId<PartWork, Done<PartWork>>(queue, jobId);
      // Its end may have been heard meanwhile.
      expectSomebodyWaits(jobId);
      // It has failed, or another campaign has taken it away.
      if (job === undefined) return run(work);
      if (await job.isCompleted()) return job.returnvalue;
    }
  }

  function expectSomebodyWaits(jobId: string): void {
    if (closing !== undefined || !waiting.has(jobId)) throw new Error('nobody waits any more');
  }

  async function close(): Promise<void> {
    refuse(new Error('the queue was closed'));
    await Promise.all([...waiting].map((jobId) => queue.remove(jobId).catch(() => undefined)));
    await Promise.all([events.close(), queue.close()]);
    connection.disconnect();
    listening.disconnect();
  }
}
