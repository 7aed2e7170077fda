import type * as bullmq from 'bullmq';
import type { Redis } from 'ioredis';
import { InputError } from '../../input/input-error';

/** A place where campaigns leave work and workers find it. */
export interface QueueAddress {
  /** redis://host:port, as Redis and Valkey have it */
  readonly url: string;
  /** the same for campaigns and workers that belong together: work of another version or subject is not for them */
  readonly name: string;
}

/** Both packages are optional; nobody who shares no work needs them. */
export type QueuePackage = typeof bullmq;

/** How long a server may take to answer before it counts as none. */
const connectSeconds = 5;

/** @throws InputError where the packages are not installed */
export async function loadQueuePackage(): Promise<QueuePackage> {
  try {
    return await import('bullmq');
  } catch (error) {
    throw packagesMissing(error);
  }
}

/** Connects, once. @throws InputError where there is no server, or the packages are not installed */
export async function connectTo(url: string): Promise<Redis> {
  if (!/^rediss?:\/\//.test(url)) {
    throw new InputError({
      field: '--queue',
      expected: 'a URL such as redis://localhost:6379',
      received: url,
    });
  }
  const { Redis } = await import('ioredis').catch((error: unknown) => {
    throw packagesMissing(error);
  });
  // Once connected, whoever waits for a job waits through an outage too.
  const connection = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: 1000 * connectSeconds,
  });
  let reason = 'no answer';
  connection.on(
    'error',
    (error: Error) => (reason = error.message || (error as NodeJS.ErrnoException).code || reason),
  );
  try {
    await withoutRetries(connection);
    return connection;
  } catch {
    connection.disconnect();
    throw new InputError({
      field: '--queue',
      expected: `a Redis server at ${withoutPassword(url)}`,
      received: reason,
    });
  }
}

/** The first attempt decides: a server that is not there should be told of at once. */
async function withoutRetries(connection: Redis): Promise<void> {
  const { retryStrategy } = connection.options;
  connection.options.retryStrategy = () => null;
  await connection.connect();
  if (retryStrategy) connection.options.retryStrategy = retryStrategy;
}

function packagesMissing(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') return error;
  return new InputError({
    field: '--queue',
    expected: 'the optional packages bullmq and ioredis (npm install bullmq ioredis)',
    received: 'an installation without them',
  });
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
