import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import {
  deadline,
  type Name,
  names,
  queueTo,
  starts,
  ask,
  replyTo,
} from '../../../fixtures/behaving-process';
import type { Reply } from '../../protocol/subject';

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
