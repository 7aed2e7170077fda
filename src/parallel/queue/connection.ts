import { setTimeout as delay } from 'node:timers/promises';
import type * as bullmq from 'bullmq';
import type { Redis } from 'ioredis';
import { InputError } from '../../input/input-error';

/** A place where campaigns leave work and workers find it. */
export interface QueueAddress {
  /** redis://host:port/database, as Redis and Valkey have it */
  readonly url: string;
  /** the same for campaigns and workers that belong together: work of other code or another subject is not for them */
  readonly name: string;
  /** what the names of all keys begin with */
  readonly prefix: string;
  /** told, in one line each, when the server goes away and when it is back */
  readonly tell: (line: string) => void;
}

/** A server that has answered. */
export interface QueueServer {
  readonly connection: Redis;
  readonly disconnect: () => void;
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

/** Where the keys of a queue are. */
export function placeOf({ prefix, name }: QueueAddress): string {
  return `${prefix}:${name}`;
}

/** The host and port of a server, without any password. @throws InputError where the URL is none of Redis */
export function serverOf(url: string): string {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '' };
  if (/^rediss?:$/.test(protocol) && host !== '') return `${protocol}//${host}`;
  throw new InputError({
    field: '--queue',
    expected: 'a URL such as redis://localhost:6379',
    received: protocol === '' ? 'something else' : `one of ${protocol}`,
  });
}

/**
 * Connects, once.
 * @param signal gives up waiting
 * @throws InputError where there is no server, or the packages are not installed; what the signal was aborted with
 */
export async function connectTo({ url, tell }: QueueAddress, signal?: AbortSignal): Promise<QueueServer> {
  const server = serverOf(url);
  signal?.throwIfAborted();
  const { Redis } = await import('ioredis').catch((error: unknown) => {
    throw packagesMissing(error);
  });
  // Once connected, whoever waits for a job waits through an outage too.
  const connection = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: 1000 * connectSeconds,
  });
  // Everyone who waits for a job waits on it.
  connection.setMaxListeners(0);
  let reason = `no answer within ${connectSeconds} s`;
  connection.on(
    'error',
    (error: Error) => (reason = error.message || (error as NodeJS.ErrnoException).code || reason),
  );
  try {
    await answerOf(connection, signal);
  } catch (error) {
    connection.disconnect();
    signal?.throwIfAborted();
    if (error instanceof Error && error.message.startsWith('ERR')) reason = error.message;
    throw new InputError({ field: '--queue', expected: `a Redis server at ${server}`, received: reason });
  }
  return withOutagesTold(connection, server, tell);
}

/** The first attempt decides: a server that is not there, or does not answer, should be told of at once. */
async function answerOf(connection: Redis, signal: AbortSignal | undefined): Promise<void> {
  const { retryStrategy, db = 0 } = connection.options;
  connection.options.retryStrategy = () => null;
  const timer = new AbortController();
  signal?.addEventListener('abort', () => timer.abort(), { signal: timer.signal });
  // Rejects when its time is over, and when it is interrupted.
  const givenUp = delay(1000 * connectSeconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error('no answer');
  });
  // A database that does not exist is an error of this command alone: the connection would go on with another.
  const answered = connection.connect().then(() => connection.select(db));
  for (const promise of [givenUp, answered]) promise.catch(() => undefined);
  try {
    await Promise.race([answered, givenUp]);
  } finally {
    timer.abort();
  }
  if (retryStrategy) connection.options.retryStrategy = retryStrategy;
}

/** One line when the server goes away, one when it is back. */
function withOutagesTold(connection: Redis, server: string, tell: (line: string) => void): QueueServer {
  let away = false;
  let leaving = false;
  connection.on('close', () => {
    if (!away && !leaving) tell(`${server} has gone away; waiting for it`);
    away = true;
  });
  connection.on('ready', () => {
    if (away) tell(`${server} is back`);
    away = false;
  });
  return {
    connection,
    disconnect() {
      leaving = true;
      connection.disconnect();
    },
  };
}

function packagesMissing(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') return error;
  return new InputError({
    field: '--queue',
    expected: 'the optional packages bullmq and ioredis (npm install bullmq ioredis)',
    received: 'an installation without them',
  });
}
