import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { Matrix } from '../../arithmetic/matrix';
import type { Reply } from '../../claims/subject';
import { RequestQueue } from './request-queue';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-queue-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a process can make of one request, and the status that this request then has. */
const behaviours = {
  answer: 'ok',
  fail: 'error',
  crash: 'crash',
  'crash-after-answer': 'ok',
  hang: 'timeout',
  late: 'timeout',
  garbage: 'protocol',
  'wrong-id': 'protocol',
} as const satisfies Record<string, Reply['status']>;

type Behaviour = keyof typeof behaviours;

const names = Object.keys(behaviours) as Behaviour[];
const deadline = 0.75;

/** A process that does with every request what its only weight says, by number, and writes a line for each start. */
const script = `
  const { appendFileSync } = require('node:fs');
  const [names, starts, late] = JSON.parse(process.argv[1]);
  appendFileSync(starts, 'started\\n');
  let deaf = false;
  const write = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
  const run = ({ id, inputs: { K: [[number]], alphas: [behaviour] } }) => {
    const reply = { id, status: 'ok', outputs: { eigenvalues: [number], filters: [[1]] } };
    switch (names[behaviour]) {
      case 'answer': return write(reply);
      case 'fail': return write({ id, status: 'error', message: 'out of luck' });
      case 'crash': return process.exit(7);
      case 'crash-after-answer': write(reply); return process.exit(7);
      case 'hang': deaf = true; return;
      case 'late': deaf = true; return setTimeout(() => write(reply), late);
      case 'garbage': return process.stdout.write('warning: 1 is not a matrix\\n');
      case 'wrong-id': return write({ ...reply, id: 'x' + id });
    }
  };
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const message = JSON.parse(line);
    if (deaf) return;
    if (message.cmd === 'run') run(message);
    else write(message.cmd === 'hello' ? { hello: true } : { ok: true });
  }).on('close', () => process.exit());
`;

let queues = 0;

/** A queue before such a process, and how often that was started. */
function queueTo(): { queue: RequestQueue; starts: () => number } {
  const file = join(folder, String(++queues));
  const facts = JSON.stringify([names, file, 1000 * (deadline + 0.25)]);
  const command = [process.execPath, '-e', script, facts] as const;
  return {
    queue: new RequestQueue({ command }, { requestSeconds: deadline, startSeconds: 30 }),
    starts: () => readFileSync(file, 'utf8').trimEnd().split('\n').length,
  };
}

/** Asks about the 1×1 kernel matrix (number), which an answer repeats. */
const ask = (queue: RequestQueue, behaviour: Behaviour, number: number): Promise<Reply> =>
  queue.run({
    op: 'spectrum',
    inputs: { kernel: new Matrix([[number]]), ridge: 1, weights: [names.indexOf(behaviour)] },
  });

/** Asks all at once. */
const askAll = (queue: RequestQueue, list: readonly Behaviour[]): Promise<Reply[]> =>
  Promise.all(list.map((behaviour, number) => ask(queue, behaviour, number)));

describe('requests to a process', () => {
  it('each have one reply, which is their own, whatever the process does with the others', async () => {
    // A process that dies after an answer is the fault of the next request, as far as anybody can tell.
    const quick = fc.constantFrom<Behaviour>('answer', 'fail', 'crash', 'garbage', 'wrong-id');
    const slow = fc.constantFrom<Behaviour>('hang', 'late');
    const mixture = fc
      .tuple(fc.array(quick, { maxLength: 9 }), slow, fc.array(quick, { maxLength: 6 }))
      .map(([before, between, after]) => [...before, between, ...after]);
    const few = mixture.filter(
      (list) => list.filter((name) => !['answer', 'fail'].includes(name)).length <= 10,
    );
    await fc.assert(
      fc.asyncProperty(few, async (list) => {
        const { queue } = queueTo();
        await queue.hello();
        const replies = await askAll(queue, list);
        await queue.close();
        expect(replies.map(({ status }) => status)).toEqual(list.map((name) => behaviours[name]));
        const answers = replies.map((reply) =>
          reply.status === 'ok' && 'eigenvalues' in reply.outputs ? reply.outputs.eigenvalues : undefined,
        );
        expect(answers).toEqual(
          list.map((name, number) => (behaviours[name] === 'ok' ? [number] : undefined)),
        );
      }),
      { seed: 1, numRuns: 4 },
    );
  });

  it('are not put any more after ten restarts, and say so', async () => {
    const { queue, starts } = queueTo();
    await queue.hello();
    const replies = await askAll(queue, [...Array<Behaviour>(12).fill('crash'), 'answer']);
    replies.push(await ask(queue, 'answer', 0));
    await queue.close();
    const [own, given] = [replies.slice(0, 11), replies.slice(11)];
    expect(own).toEqual(own.map(() => ({ status: 'crash', message: 'exit code 7' })));
    expect(given).toEqual(
      given.map(() => ({
        status: 'crash',
        message: 'not asked any more after 10 restarts; the last: exit code 7',
      })),
    );
    expect(starts()).toBe(11);
  });

  it('hear of what broke while nobody waited, once', async () => {
    const { queue, starts } = queueTo();
    await queue.hello();
    expect(await ask(queue, 'crash-after-answer', 4)).toMatchObject({ status: 'ok' });
    // Whether it is gone by now or goes while it is asked, that is not the fault of what it answered.
    await wait(300);
    expect(await ask(queue, 'answer', 5)).toEqual({ status: 'crash', message: 'exit code 7' });
    expect(await ask(queue, 'answer', 6)).toMatchObject({ status: 'ok', outputs: { eigenvalues: [6] } });
    expect(starts()).toBe(2);
    await queue.close();
  });

  it('that wait when the queue is closed have no answer, and the process is gone', async () => {
    const { queue } = queueTo();
    await queue.hello();
    const waiting = ask(queue, 'hang', 0);
    await Promise.all([queue.close(), queue.close()]);
    expect(await waiting).toEqual({ status: 'crash', message: 'the subject was closed' });
    expect(await ask(queue, 'answer', 0)).toEqual({ status: 'crash', message: 'the subject was closed' });
  });
});
