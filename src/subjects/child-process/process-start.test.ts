import { deadline, queueTo, starts, ask, replyTo } from '../../../fixtures/behaving-process';
import { RequestQueue } from './request-queue';

describe('a reset', () => {
  it('is asked of the process', async () => {
    const { queue, diary } = await queueTo();
    await queue.reset();
    expect(await ask(queue, 'answer')).toEqual(replyTo('answer'));
    await queue.close();
    expect(starts(diary())).toBe(1);
  });

  it('that is refused is had by starting the process again, and whoever asks next hears of it', async () => {
    const { queue, diary } = await queueTo('never');
    await queue.reset();
    expect(await ask(queue, 'answer')).toEqual({
      status: 'protocol',
      message: 'over reset: reset: expected {"ok":true}',
    });
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
