import type { Verdict } from '../../model/verdict';
import { referenceSubject } from '../../subjects/reference';
import { oneByOne } from './one-by-one';

/** Counts the subjects that are open, and in all. */
function source() {
  const count = { open: 0, opened: 0 };
  const open = () => {
    count.open++;
    count.opened++;
    let closed = false;
    const close = () => {
      if (!closed) count.open--;
      closed = true;
      return Promise.resolve();
    };
    return Promise.resolve({ subject: referenceSubject, close });
  };
  return { count, open };
}

const answering = (verdicts: readonly (Verdict | undefined)[]) => (item: number) => {
  const verdict = verdicts[item];
  return Promise.resolve({ item, ...(verdict && { verdict }) });
};

describe('inTurn', () => {
  it('puts everything to one subject as long as that one answers, and parts from it', async () => {
    const { count, open } = source();
    const results = await oneByOne([0, 1, 2], open, answering(['fail', undefined, 'error']));
    expect(results.map(({ item }) => item)).toEqual([0, 1, 2]);
    expect(count).toEqual({ open: 0, opened: 1 });
  });

  it('opens nothing where there is nothing to put', async () => {
    const { count, open } = source();
    expect(await oneByOne([], open, answering([]))).toEqual([]);
    expect(count.opened).toBe(0);
  });

  it.each(['crash', 'timeout', 'protocol'] as const)('replaces a subject after %s', async (verdict) => {
    const { count, open } = source();
    expect(await oneByOne([0, 1], open, answering([verdict]))).toHaveLength(2);
    expect(count).toEqual({ open: 0, opened: 2 });
  });

  it('gives up after so many breakdowns', async () => {
    const { count, open } = source();
    const put = answering(['crash', undefined, 'timeout', undefined]);
    expect(await oneByOne([0, 1, 2, 3], open, put, { maximumBreakdowns: 2 })).toHaveLength(3);
    expect(count).toEqual({ open: 0, opened: 2 });
  });

  it('stops at a signal, without the result that it cut off', async () => {
    const { count, open } = source();
    const controller = new AbortController();
    const put = (item: number) => {
      if (item === 1) controller.abort();
      return answering([])(item);
    };
    expect(await oneByOne([0, 1, 2], open, put, { signal: controller.signal })).toEqual([{ item: 0 }]);
    expect(count.open).toBe(0);
  });

  it('parts from the subject when something is wrong', async () => {
    const { count, open } = source();
    await expect(oneByOne([0], open, () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    expect(count.open).toBe(0);
  });
});
