import { memoize } from './memoize';

describe('once', () => {
  it('computes once for every object', () => {
    const compute = jest.fn(({ value }: { value: number }) => value + 1);
    const increment = memoize(compute);
    const [first, second] = [{ value: 1 }, { value: 1 }];
    expect([increment(first), increment(second), increment(first)]).toEqual([2, 2, 2]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('keeps what functions know of an object apart', () => {
    const object = {};
    const [one, two] = [memoize(() => 1), memoize(() => 2)];
    expect([one(object), two(object), one(object)]).toEqual([1, 2, 1]);
  });

  it('does not take a copy for the object', () => {
    const sum = memoize(({ terms }: { terms: readonly number[] }) => terms.reduce((a, b) => a + b, 0));
    const object = { terms: [1, 2] };
    expect(sum(object)).toBe(3);
    expect(sum({ ...object, terms: [4] })).toBe(4);
  });

  it('leaves no trace on the object, which may be frozen', () => {
    const object = Object.freeze({ value: 1 });
    expect(memoize(() => 'known')(object)).toBe('known');
    expect(Reflect.ownKeys(object)).toEqual(['value']);
  });

  it('remembers nothing of what throws', () => {
    const fail = jest.fn(() => {
      throw new Error('no value');
    });
    const failing = memoize(fail);
    const object = {};
    expect(() => failing(object)).toThrow('no value');
    expect(() => failing(object)).toThrow('no value');
    expect(fail).toHaveBeenCalledTimes(2);
  });
});
