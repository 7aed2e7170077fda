import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { LineReader } from './line-reader';

/** How a subject's process is started. */
export interface ProcessOptions {
  /** program and arguments; no shell takes part */
  readonly command: readonly [string, ...string[]];
  /** whether the process sees only PATH, HOME and LANG of this environment, and `oneThread` */
  readonly cleanEnvironment?: boolean;
}

export interface ConnectionEvents {
  /** one line of standard output */
  readonly onLine: (line: string) => void;
  /** the process is gone, or its output can no longer be read; comes once and is the last event */
  readonly onEnd: (reason: { readonly kind: 'exit' | 'unreadable'; readonly message: string }) => void;
}

/**
 * A BLAS on one thread, unless the environment says how many: with their number sums round otherwise, and reports would
 * differ from machine to machine. For matrices as small as those drawn here one is faster, too.
 */
const oneThread = { OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', VECLIB_MAXIMUM_THREADS: '1' };

/** No answer to a problem of the sizes drawn here is near this long. */
const longestLine = 8 * 2 ** 20;
const keptLog = 2000;

/** One running process of a subject: lines in, lines out, and a way to be rid of it and everything it started. */
export class Connection {
  private readonly child: ChildProcessWithoutNullStreams;
  private log = '';
  private ended = false;
  /** resolves when the process is gone */
  readonly closed: Promise<void>;

  constructor(
    { command: [program, ...args], cleanEnvironment = false }: ProcessOptions,
    events: ConnectionEvents,
  ) {
    const { PATH, HOME, LANG } = process.env;
    // A process group of its own, so that killing it takes along whatever the subject has started.
    this.child = spawn(program, args, {
      detached: true,
      stdio: 'pipe',
      env: { ...oneThread, ...(cleanEnvironment ? { PATH, HOME, LANG } : process.env) },
    });
    this.closed = new Promise((resolve) => this.child.once('close', () => resolve()));
    const end = (kind: 'exit' | 'unreadable', message: string): void => {
      if (this.ended) return;
      this.kill();
      events.onEnd({ kind, message });
    };
    const lines = new LineReader(
      longestLine,
      (line) => {
        if (!this.ended) events.onLine(line);
      },
      () => end('unreadable', `a line longer than ${longestLine} bytes`),
    );
    this.child.stdout.on('data', (chunk: Buffer) => {
      if (!this.ended) lines.read(chunk);
    });
    this.child.stdout.on('end', () => lines.end());
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.log = (this.log + text).slice(-keptLog);
    });
    // Writing to a process that has just ended is no fault of its own: `close` tells what became of it.
    this.child.stdin.on('error', () => undefined);
    this.child.on('error', (error) => end('exit', error.message));
    this.child.on('close', (code, signal) => {
      end(
        'exit',
        `${signal === null ? `exit code ${String(code)}` : `signal ${signal}`}${this.log && `; ${this.log.trim()}`}`,
      );
    });
    process.once('exit', this.killAtExit);
  }

  send(message: object): void {
    this.child.stdin.write(`${JSON.stringify(message)}\n`);
  }

  /** Ends the whole process group at once; no event follows. */
  kill(): void {
    this.ended = true;
    process.removeListener('exit', this.killAtExit);
    this.killAtExit();
  }

  private readonly killAtExit = (): void => {
    if (this.child.pid === undefined) return;
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // The group is gone already.
    }
  };
}
