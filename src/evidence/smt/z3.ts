import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { NoSolver, SmtSolver, SolverOutput } from './solver';

export interface Z3Limits {
  /** Z3's own count of its work for one script, which is the same on every machine */
  readonly work: number;
  /** megabytes */
  readonly memory: number;
  /** milliseconds for one script, after which the thread is stopped */
  readonly time: number;
}

const defaultLimits: Z3Limits = { work: 20_000_000, memory: 1024, time: 120_000 };

/** Loading takes a fraction of a second; whoever waits so long for it waits in vain. */
const startUpTime = 60_000;

type Message =
  | SolverOutput
  | { readonly kind: 'stopped'; readonly text: string }
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'unavailable'; readonly code?: string; readonly text: string };

/**
 * Z3 in a thread of its own, which goes on from one script to the next and is replaced when it had to be stopped. It
 * keeps the process alive only while a script runs.
 */
export async function openZ3(limits: Z3Limits = defaultLimits): Promise<SmtSolver | NoSolver> {
  const first = await startThread(limits);
  if ('unavailable' in first) return first;
  let thread: Thread | undefined = first;
  return {
    name: 'Z3',
    version: first.version.replace(/^Z3 /, ''),
    async run(script, most) {
      if (thread === undefined) {
        const next = await startThread(limits);
        if ('unavailable' in next) return { kind: 'stopped', reason: next.unavailable };
        thread = next;
      }
      const output = await thread.run(script, most);
      if (output.kind === 'stopped') {
        await thread.stop();
        thread = undefined;
      }
      return output;
    },
    async close() {
      await thread?.stop();
      thread = undefined;
    },
  };
}

interface Thread {
  readonly version: string;
  run(script: string, most?: number): Promise<SolverOutput>;
  stop(): Promise<void>;
}

async function startThread({ work, memory, time }: Z3Limits): Promise<Thread | NoSolver> {
  const parameters = { rlimit: String(work), memory_max_size: String(memory) };
  // Its standard error is ours to read, not to show.
  const worker = new Worker(join(__dirname, 'z3-worker.cjs'), { workerData: { parameters }, stderr: true });
  const stop = async (): Promise<void> => {
    await worker.terminate();
  };
  const started = await nextMessage(worker, startUpTime);
  if (started.kind !== 'ready') {
    await stop();
    return { unavailable: whyUnavailable(started) };
  }
  worker.unref();
  return {
    version: started.version,
    async run(script, most = time) {
      worker.ref();
      worker.postMessage(script);
      const message = await nextMessage(worker, Math.min(time, most));
      worker.unref();
      return message.kind === 'printed' ? message : { kind: 'stopped', reason: whyStopped(message) };
    },
    stop,
  };
}

function whyUnavailable(message: Message): string {
  return message.kind === 'unavailable' && message.code === 'MODULE_NOT_FOUND'
    ? 'the package z3-solver is not installed'
    : 'the package z3-solver does not start';
}

function whyStopped(message: Message): string {
  return message.kind === 'stopped' && 'reason' in message
    ? message.reason
    : 'the solver stopped, most likely for lack of memory';
}

/** The next thing the thread says, or that it ended or took too long. */
function nextMessage(worker: Worker, time: number): Promise<Message> {
  return new Promise((resolve) => {
    const settle = (message: Message): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(message);
    };
    const onError = (error: Error): void => settle({ kind: 'unavailable', text: error.message });
    const onExit = (): void => settle({ kind: 'stopped', reason: 'the solver stopped' });
    const timer = setTimeout(() => settle({ kind: 'stopped', reason: 'the solver took too long' }), time);
    worker.on('message', settle).on('error', onError).on('exit', onExit);
  });
}
