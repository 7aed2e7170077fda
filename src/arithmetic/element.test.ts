import { element } from './element';

describe('element', () => {
  it('counts from the front', () => {
    expect(element(['a', 'b', 'c'], 1)).toBe('b');
  });

  it('counts from the end for negative positions', () => {
    expect(element(['a', 'b', 'c'], -1)).toBe('c');
  });

  it.each([2, -3])('refuses position %i of a list of two', (position) => {
    const attempt = (): unknown => element(['a', 'b'], position);
    expect(attempt).toThrow(new RangeError(`no element ${position} in a list of 2`));
  });
});
