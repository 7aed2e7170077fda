import { inOrder } from './in-order';

const later = <T>(value: T, milliseconds: number): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of iterable) list.push(item);
  return list;
}

describe('inOrder', () => {
  it('hands results back in the order of the items, however long each takes', async () => {
    expect(await all(inOrder([30, 1, 20, 1, 1], (time) => later(time, time), 3))).toEqual([30, 1, 20, 1, 1]);
  });

  it.each([1, 2, 5])('has no more than %i under way', async (window) => {
    let [underWay, most] = [0, 0];
    const run = async (): Promise<void> => {
      most = Math.max(most, ++underWay);
      await later(undefined, 1);
      underWay--;
    };
    await all(inOrder(Array(20).keys(), run, window));
    expect(most).toBe(window);
  });

  it('draws items only as it comes to them', async () => {
    let drawn = 0;
    function* endless(): IterableIterator<number> {
      for (;;) yield drawn++;
    }
    for await (const item of inOrder(endless(), (value) => Promise.resolve(value), 4)) {
      if (item === 10) break;
    }
    expect(drawn).toBeLessThan(20);
  });

  it('fails with the first item that fails, in their order', async () => {
    const run = async (item: number): Promise<number> => {
      await later(undefined, 10 - item);
      if (item > 1) throw new Error(`item ${item}`);
      return item;
    };
    await expect(all(inOrder([0, 1, 2, 3, 4], run, 5))).rejects.toThrow('item 2');
  });
});
