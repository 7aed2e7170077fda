import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Done, partText, type PartWork } from '../work';
import { isAlive, takeLease } from './campaign-lease';
import { connectTo, loadQueuePackage, placeOf, type QueueAddress } from './connection';
import { campaignOf, jobIdOf, type QueueJob } from './job';
import { QueueError } from './queue-error';
import { faultOfResult } from './sound-result';

/** Work that others do, wherever they are. */
export interface WorkQueue {
  /** Leaves the work in the queue and waits until it is done. @throws QueueError where it failed at every attempt */
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

/** How long a server that does not answer may hold up the end. */
const goodbyeSeconds = 2;

/**
 * A place of its own in the queue: what other campaigns have left there, equal ones included, is not for this one.
 * @throws InputError where there is no server
 */
export async function openWorkQueue(address: QueueAddress, signal?: AbortSignal): Promise<WorkQueue> {
  const { name, prefix, tell } = address;
  const { Job, Queue, QueueEvents } = await loadQueuePackage();
  const server = await connectTo(address, signal);
  const listener = await connectTo({ ...address, tell: () => undefined }, signal).catch((error: unknown) => {
    server.disconnect();
    throw error;
  });
  const place = placeOf(address);
  const campaign = randomUUID();
  const lease = await takeLease(server.connection, place, campaign);
  const queue = new Queue<QueueJob, unknown>(name, { connection: server.connection, prefix });
  const events = new QueueEvents(name, { connection: listener.connection, prefix });
  // The connections tell of their own faults and go on; without a listener they would end the process.
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  // Everyone who waits for a job listens.
  events.setMaxListeners(0);
  await events.waitUntilReady();
  await removeAbandoned();
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
    for (let attempt = 1; ; attempt++) {
      const done = await resultOf({ campaign, work });
      const fault = faultOfResult(work, done);
      if (fault === undefined) return done as Done<PartWork>;
      const message = `${partText(work)}: what came back is no result: ${fault}`;
      if (attempt === attempts) throw new QueueError(`${message}, ${attempts} times`);
      tell(message);
    }
  }

  async function resultOf(asked: QueueJob): Promise<unknown> {
    const jobId = jobIdOf(asked);
    waiting.add(jobId);
    const job = await queue.add(asked.work.claim, asked, { jobId, attempts, removeOnFail: true });
    const finished = job.waitUntilFinished(events).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new QueueError(`${partText(asked.work)}: failed at every attempt: ${reason}`);
    });
    const done: unknown = await Promise.race([finished, lookAfter(jobId, asked), closed]);
    waiting.delete(jobId);
    // Read and gone: a long campaign would fill the server otherwise.
    await job.remove().catch(() => undefined);
    return done;
  }

  /** An event that comes while nobody listens, as when a connection was lost, is never heard. */
  async function lookAfter(jobId: string, asked: QueueJob): Promise<unknown> {
    for (;;) {
      await delay(patience, undefined, { ref: false });
      expectSomebodyWaits(jobId);
      const job = await Job.fromId<QueueJob, unknown>(queue, jobId);
      // Its end may have been heard meanwhile.
      expectSomebodyWaits(jobId);
      // The server has lost it.
      if (job === undefined) return resultOf(asked);
      if (await job.isCompleted()) return job.returnvalue;
    }
  }

  function expectSomebodyWaits(jobId: string): void {
    if (closing !== undefined || !waiting.has(jobId)) throw new Error('nobody waits any more');
  }

  /** Of campaigns that were killed. */
  async function removeAbandoned(): Promise<void> {
    const ids = (await queue.getJobs()).flatMap(({ id }) => id ?? []);
    for (const owner of new Set(ids.map(campaignOf))) {
      if (owner !== undefined && (await isAlive(server.connection, place, owner))) continue;
      for (const id of ids.filter((job) => campaignOf(job) === owner)) {
        await queue.remove(id).catch(() => undefined);
      }
    }
  }

  async function close(): Promise<void> {
    refuse(new QueueError('the queue was closed'));
    const goodbye = Promise.all([...waiting].map((jobId) => queue.remove(jobId).catch(() => undefined)))
      .then(() => lease.end())
      .then(() => Promise.all([events.close(), queue.close()]))
      .catch(() => undefined);
    await Promise.race([goodbye, delay(1000 * goodbyeSeconds, undefined, { ref: false })]);
    server.disconnect();
    listener.disconnect();
  }
}
