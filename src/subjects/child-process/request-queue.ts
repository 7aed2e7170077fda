import { setTimeout as wait } from 'node:timers/promises';
import { encodePoints } from '../../protocol/points-json';
import { encodeInputs, protocolVersion, sentInputs } from '../../protocol/protocol-json';
import type { Breakdown, Operation, Reply, Request } from '../../protocol/subject';
import { ProtocolError } from '../protocol-error';
import { Connection, type ProcessOptions } from './connection';
import { excerpt, parseLine } from './parse-line';
import { readReply } from './read-reply';

export interface Deadlines {
  /** seconds for one answer, from the moment nothing is asked before it */
  readonly requestSeconds: number;
  /** seconds to say hello */
  readonly startSeconds: number;
}

/** A message that waits for its reply. */
interface Pending {
  /** what the reply has to repeat; hello and reset have none */
  readonly id?: string;
  readonly message: object;
  readonly seconds: number;
  /** takes the reply; @throws ProtocolError where it cannot belong to this message */
  readonly read: (reply: Readonly<Record<string, unknown>>) => void;
  /** there will be no reply */
  readonly fail: (breakdown: Breakdown, message: string) => void;
}

const maximumRestarts = 10;
const secondsToSayGoodbye = 1;

/**
 * Requests on their way to one process and back. A process answers one after the other, so the oldest request is the
 * one to blame when it dies, hangs or breaks the protocol; it is then started anew and given the others again. What a
 * killed process still had to say is never read, so that a late reply cannot answer another request.
 */
export class RequestQueue {
  private connection: Connection | undefined;
  private waiting: Pending[] = [];
  private deadline: NodeJS.Timeout | undefined;
  private restarts = 0;
  private requests = 0;
  private closed: Promise<void> | undefined;
  /** what broke while nobody was waiting, or what made this queue give up: for the next one to hear */
  private unheard: { readonly breakdown: Breakdown; readonly message: string } | undefined;

  constructor(
    private readonly options: ProcessOptions,
    private readonly deadlines: Deadlines,
  ) {}

  /** Starts the process; resolves with its reply to `hello`. @throws Error that says why there is none */
  hello(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.connect();
      this.push(
        this.greeting(resolve, (breakdown, message) =>
          reject(new Error(`no hello: ${breakdown}, ${message}`)),
        ),
      );
    });
  }

  run<O extends Operation>(request: Request<O>): Promise<Reply<O>> {
    const id = String(++this.requests);
    return new Promise((resolve) => {
      this.enqueue({
        id,
        message: {
          cmd: 'run',
          id,
          op: request.op,
          inputs: sentInputs(encodeInputs(request), encodePoints(request.inputs)),
        },
        seconds: this.deadlines.requestSeconds,
        read: (reply) => resolve(readReply(request, reply)),
        fail: (status, message) => resolve({ status, message }),
      });
    });
  }

  /**
   * Tells the process to forget what it has cached. Whoever asks next hears where it broke down over that: a subject that
   * cannot forget would pass otherwise, since the process that is started in its place remembers nothing.
   */
  reset(): Promise<void> {
    return new Promise((resolve) => {
      this.enqueue({
        message: { cmd: 'reset' },
        seconds: this.deadlines.requestSeconds,
        read(reply) {
          if (reply['ok'] !== true) throw new ProtocolError('reset: expected {"ok":true}');
          resolve();
        },
        fail: (breakdown, message) => {
          this.unheard = { breakdown, message: `over reset: ${message}` };
          resolve();
        },
      });
    });
  }

  /** Says goodbye and leaves nothing running; whoever still waits hears that there will be no answer. */
  close(): Promise<void> {
    return (this.closed ??= this.leave());
  }

  private async leave(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    clearTimeout(this.deadline);
    this.restarts = maximumRestarts + 1;
    this.abandon('crash', 'the subject was closed');
    if (connection === undefined) return;
    connection.send({ cmd: 'bye' });
    await Promise.race([connection.closed, wait(1000 * secondsToSayGoodbye, undefined, { ref: false })]);
    connection.kill();
  }

  private enqueue(pending: Pending): void {
    if (this.unheard !== undefined) {
      const { breakdown, message } = this.unheard;
      if (this.restarts <= maximumRestarts) this.unheard = undefined;
      pending.fail(breakdown, message);
      return;
    }
    if (this.connection === undefined) this.reconnect();
    this.push(pending);
  }

  private push(pending: Pending): void {
    this.waiting.push(pending);
    this.connection?.send(pending.message);
    if (this.waiting.length === 1) this.watchOldest();
  }

  private connect(): void {
    this.connection = new Connection(this.options, {
      onLine: (line) => this.onLine(line),
      onEnd: ({ kind, message }) => this.break(kind === 'exit' ? 'crash' : 'protocol', message),
    });
  }

  /** A new process, which has to be greeted like the first, and what the old one left unanswered. */
  private reconnect(): void {
    const left = this.waiting;
    this.waiting = [];
    this.connect();
    const ignore = (): void => undefined;
    [this.greeting(ignore, ignore), ...left].forEach((pending) => this.push(pending));
  }

  private greeting(read: Pending['read'], fail: Pending['fail']): Pending {
    return {
      message: { cmd: 'hello', protocol: protocolVersion },
      seconds: this.deadlines.startSeconds,
      read,
      fail,
    };
  }

  private onLine(line: string): void {
    try {
      const reply = parseLine(line);
      const position = this.waiting.findIndex(({ id }) => id === reply['id']);
      const pending = this.waiting[position];
      if (pending === undefined) throw new ProtocolError(`a reply that nobody waits for: ${excerpt(line)}`);
      pending.read(reply);
      this.waiting.splice(position, 1);
      if (position === 0) this.watchOldest();
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.break('protocol', error.message);
    }
  }

  private watchOldest(): void {
    clearTimeout(this.deadline);
    const [oldest] = this.waiting;
    if (oldest === undefined) return;
    this.deadline = setTimeout(
      () => this.break('timeout', `no answer within ${oldest.seconds} s`),
      1000 * oldest.seconds,
    );
  }

  /** The process is of no more use: the oldest request is to blame, the others get another process. */
  private break(breakdown: Breakdown, message: string): void {
    clearTimeout(this.deadline);
    this.connection?.kill();
    this.connection = undefined;
    this.restarts++;
    const oldest = this.waiting.shift();
    if (oldest === undefined) this.unheard = { breakdown, message };
    else oldest.fail(breakdown, message);
    if (this.restarts > maximumRestarts) {
      this.abandon(breakdown, `not asked any more after ${maximumRestarts} restarts; the last: ${message}`);
    }
    if (this.restarts <= maximumRestarts && this.waiting.length > 0) this.reconnect();
  }

  private abandon(breakdown: Breakdown, message: string): void {
    this.unheard = { breakdown, message };
    const left = this.waiting;
    this.waiting = [];
    for (const { fail } of left) fail(breakdown, message);
  }
}
