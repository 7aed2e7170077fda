import { parse } from '../../input/parse';
import { missingInput } from '../../protocol/missing-input';
import type { Operation, Reply, Request, Subject } from '../../protocol/subject';
import { withWholePath } from '../whole-path';
import type { ProcessOptions } from './connection';
import { type Hello, helloSchema } from './messages';
import { type Deadlines, RequestQueue } from './request-queue';

/** Deadlines default to 10 seconds for an answer and 30 to start. */
export type SubjectProcessOptions = ProcessOptions & Partial<Deadlines>;

/** A subject that could not be started, or does not speak the protocol. */
export class SubjectStartError extends Error {
  override readonly name = 'SubjectStartError';
}

/** A subject in a process of its own, and how to part from it. */
export interface OpenSubject extends Subject {
  /** says goodbye, and leaves nothing running */
  close(): Promise<void>;
}

/** Enough problems on the way that the process never waits for the next one. */
const pipeline = 8;

/**
 * Starts a foreign implementation and asks who it is.
 * @param signal gives up waiting for it to start
 * @throws SubjectStartError; what the signal was aborted with
 */
export async function openSubject(
  { requestSeconds = 10, startSeconds = 30, ...process }: SubjectProcessOptions,
  signal?: AbortSignal,
): Promise<OpenSubject> {
  signal?.throwIfAborted();
  const queue = new RequestQueue(process, { requestSeconds, startSeconds });
  const { implementation, ops, features } = await greet(queue, signal);
  const { name, version, language, precision } = implementation;
  return withWholePath({
    name,
    version,
    language,
    precision: precision === 'float32' ? 'float32' : 'float64',
    ...(precision === 'other' && { otherPrecision: true }),
    command: process.command,
    operations: ops,
    ...(features && { features }),
    pipeline,
    run<O extends Operation>(request: Request<O>): Promise<Reply<O>> {
      if (!ops.includes(request.op)) {
        return Promise.resolve({ status: 'unsupported', reason: `${name} does not do ${request.op}` });
      }
      const missing = missingInput(request.inputs, { ...(features && { features }) });
      return missing === undefined
        ? queue.run(request)
        : Promise.resolve({ status: 'unsupported', reason: missing });
    },
    reset: () => queue.reset(),
    close: () => queue.close(),
  });
}

async function greet(queue: RequestQueue, signal: AbortSignal | undefined): Promise<Hello> {
  const giveUp = (): void => void queue.close();
  signal?.addEventListener('abort', giveUp);
  try {
    return parse(helloSchema, await queue.hello(), 'hello');
  } catch (error) {
    await queue.close();
    signal?.throwIfAborted();
    throw new SubjectStartError(`the subject did not start: ${(error as Error).message}`);
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}
