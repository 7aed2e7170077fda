import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { Matrix } from '../../linear-algebra/matrix';
import type { Reply } from '../../protocol/subject';
import { RequestQueue } from './request-queue';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-requests-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** seconds for one answer */
const deadline = 1;

/** What a process makes of a request, in its own words, and what is to be said of that. */
interface Behaviour {
  readonly does: string;
  readonly status: Reply['status'];
  readonly message?: string;
}

const behaviours = {
  answer: { does: 'write(answer)', status: 'ok' },
  // Without the end of its line, but it is all there.
  'answer last of all': { does: 'process.stdout.write(JSON.stringify(answer), leave)', status: 'ok' },
  fail: {
    does: 'write({ id: answer.id, status: "error", message: "out of luck" })',
    status: 'error',
    message: 'out of luck',
  },
  crash: { does: 'leave()', status: 'crash', message: 'exit code 7' },
  complain: {
    does: 'process.stderr.write("x".repeat(3000) + " out of memory\\n", leave)',
    status: 'crash',
    // The last 2,000 characters that it said, without the line feed among them.
    message: `exit code 7; ${'x'.repeat(1985)} out of memory`,
  },
  'kill itself': { does: 'process.kill(process.pid, "SIGTERM")', status: 'crash', message: 'signal SIGTERM' },
  'skip it': { does: 'undefined', status: 'timeout', message: `no answer within ${deadline} s` },
  hang: { does: 'deaf = true', status: 'timeout', message: `no answer within ${deadline} s` },
  'be late': {
    does: `deaf = true, setTimeout(write, ${1000 * (deadline + 0.25)}, answer)`,
    status: 'timeout',
    message: `no answer within ${deadline} s`,
  },
  babble: {
    does: 'console.log("warning: " + "x".repeat(100))',
    status: 'protocol',
    message: `not JSON: "warning: ${'x'.repeat(71)}"`,
  },
  'say null': { does: 'console.log("null")', status: 'protocol', message: 'no JSON object: "null"' },
  'say 5': { does: 'console.log("5")', status: 'protocol', message: 'no JSON object: "5"' },
  'answer another': {
    does: 'write({ id: "another" })',
    status: 'protocol',
    message: String.raw`a reply that nobody waits for: "{\"id\":\"another\"}"`,
  },
  'never end its line': {
    does: 'process.stdout.write("9".repeat(9e6))',
    status: 'protocol',
    message: `a line longer than ${8 * 2 ** 20} bytes`,
  },
} as const satisfies Record<string, Behaviour>;

type Name = keyof typeof behaviours;
const names = Object.keys(behaviours) as Name[];

/** A process that behaves towards every request as its only weight says, by number; it writes down what befell it. */
const script = `
  const { appendFileSync } = require('node:fs');
  const [diary, resets] = process.argv.slice(1);
  const note = (event) => appendFileSync(diary, event + '\\n');
  const write = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
  const leave = () => process.exit(7);
  let deaf = false;
  const behaviours = [${names.map((name) => `(answer) => { ${behaviours[name].does} }`).join(',')}];
  note('started ' + process.pid);
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { cmd, id, protocol, inputs } = JSON.parse(line);
    if (deaf) return;
    if (cmd === 'hello') write({ hello: protocol });
    if (cmd === 'reset') write({ ok: resets === 'resets' });
    if (cmd === 'bye') note('goodbye'), process.exit();
    if (cmd !== 'run') return;
    const { K: [[number]], alphas: [behaviour] } = inputs;
    behaviours[behaviour]({ id, status: 'ok', outputs: { eigenvalues: [number], filters: [[1]] } });
  });
`;

let queues = 0;

/** A queue before such a process, greeted, and what became of its processes. */
async function queueTo(resets = 'resets'): Promise<{ queue: RequestQueue; diary: () => string[] }> {
  const file = join(folder, String(++queues));
  const command = [process.execPath, '-e', script, file, resets] as const;
  const queue = new RequestQueue({ command }, { requestSeconds: deadline, startSeconds: 30 });
  expect(await queue.hello()).toEqual({ hello: { major: 1, minor: 0 } });
  const diary = (): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');
  return { queue, diary };
}

const starts = (diary: readonly string[]): number =>
  diary.filter((event) => event.startsWith('started')).length;

/** Asks about the 1×1 kernel matrix (number), which an answer repeats. */
const ask = (queue: RequestQueue, name: Name, number = 1): Promise<Reply> =>
  queue.run({
    op: 'spectrum',
    inputs: { kernel: new Matrix([[number]]), ridge: 1, weights: [names.indexOf(name)] },
  });

/** What is right to say of a request. */
const replyTo = (name: Name, number = 1): unknown => {
  const { status, message }: Behaviour = behaviours[name];
  return message === undefined
    ? { status, outputs: { eigenvalues: [number], filters: [[1]] } }
    : { status, message };
};

describe('a request to a process', () => {
  it.each(names.filter((name) => name !== 'answer last of all'))(
    'whose process would %s has the reply that this deserves, and the next one has its own',
    async (name) => {
      const { queue, diary } = await queueTo();
      expect(await ask(queue, name)).toEqual(replyTo(name));
      expect(await ask(queue, 'answer', 2)).toEqual(replyTo('answer', 2));
      await queue.close();
      expect(diary().at(-1)).toBe('goodbye');
    },
  );

  it('has its own reply among others, whatever the process makes of them', async () => {
    const quick = fc.constantFrom<Name>(
      'answer',
      'fail',
      'crash',
      'kill itself',
      'babble',
      'say 5',
      'answer another',
    );
    const slow = fc.constantFrom<Name>('hang', 'be late');
    // More than ten breakdowns are for the next test.
    const list = fc
      .tuple(fc.array(quick, { maxLength: 5 }), slow, fc.array(quick, { maxLength: 4 }))
      .map(([before, between, after]) => [...before, between, ...after]);
    await fc.assert(
      fc.asyncProperty(list, async (asked) => {
        const { queue } = await queueTo();
        const replies = await Promise.all(asked.map((name, number) => ask(queue, name, number)));
        await queue.close();
        expect(replies).toEqual(asked.map(replyTo));
      }),
      { seed: 1, numRuns: 4 },
    );
  });

  it('is not put any more after ten restarts, and says so', async () => {
    const { queue, diary } = await queueTo();
    const asked = [...Array<Name>(12).fill('crash'), 'answer'] as const;
    const replies = await Promise.all(asked.map((name) => ask(queue, name)));
    replies.push(await ask(queue, 'answer'), await ask(queue, 'answer'));
    await queue.close();
    const message = 'not asked any more after 10 restarts; the last: exit code 7';
    expect(replies.slice(0, 11)).toEqual(Array(11).fill(replyTo('crash')));
    expect(replies.slice(11)).toEqual(Array(4).fill({ status: 'crash', message }));
    expect(starts(diary())).toBe(11);
  });

  it('hears of what broke while nobody waited, once', async () => {
    const { queue, diary } = await queueTo();
    expect(await ask(queue, 'answer last of all')).toEqual(replyTo('answer last of all'));
    // Whether it is gone by now or goes while it is asked: nobody else can be told.
    await wait(200);
    expect(await ask(queue, 'answer')).toEqual(replyTo('crash'));
    expect(await ask(queue, 'answer')).toEqual(replyTo('answer'));
    await queue.close();
    expect(starts(diary())).toBe(2);
  });

  it('starts a process again only when there is something to ask', async () => {
    const { queue, diary } = await queueTo();
    expect(await ask(queue, 'crash')).toEqual(replyTo('crash'));
    await wait(200);
    expect(starts(diary())).toBe(1);
    await queue.close();
  });

  it('has a deadline of its own, however much is asked and answered meanwhile', async () => {
    const { queue } = await queueTo();
    let reply: Reply | undefined;
    void ask(queue, 'skip it').then((heard) => (reply = heard));
    for (let i = 0; i < 20 && reply === undefined; i++) {
      void ask(queue, 'answer');
      await wait((1000 * deadline) / 5);
    }
    expect(reply).toEqual(replyTo('skip it'));
    await queue.close();
  });

  it('that waits when the queue is closed has no answer, and the process is gone', async () => {
    const { queue, diary } = await queueTo();
    const waiting = ask(queue, 'hang');
    await Promise.all([queue.close(), queue.close()]);
    const none = { status: 'crash', message: 'the subject was closed' };
    expect([await waiting, await ask(queue, 'answer'), await ask(queue, 'answer')]).toEqual([
      none,
      none,
      none,
    ]);
    const events = diary();
    expect(events).toEqual([expect.stringMatching(/^started \d+$/)]);
    await wait(100);
    const pid = Number(events[0]?.split(' ')[1]);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

describe('a reset', () => {
  it('is asked of the process', async () => {
    const { queue, diary } = await queueTo();
    await queue.reset();
    expect(await ask(queue, 'answer')).toEqual(replyTo('answer'));
    await queue.close();
    expect(starts(diary())).toBe(1);
  });

  it('that is refused is had by starting the process again', async () => {
    const { queue, diary } = await queueTo('never');
    await queue.reset();
    expect(await ask(queue, 'answer')).toEqual(replyTo('answer'));
    await queue.close();
    expect(starts(diary())).toBe(2);
  });
});

describe('a process that does not start', () => {
  it.each([
    [['no-such-program'], 'no hello: crash, spawn no-such-program ENOENT'],
    [[process.execPath, '-e', 'process.exit(1)'], 'no hello: crash, exit code 1'],
    [
      [process.execPath, '-e', 'setInterval(() => undefined, 1000)'],
      'no hello: timeout, no answer within 0.5 s',
    ],
  ] as const)('%j is told with its reason', async (command, message) => {
    const queue = new RequestQueue({ command }, { requestSeconds: deadline, startSeconds: 0.5 });
    await expect(queue.hello()).rejects.toThrow(message);
    await queue.close();
  });
});
