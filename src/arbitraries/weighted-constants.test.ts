import fc from 'fast-check';
import { weightedConstants } from './weighted-constants';

const options = { seed: 1, numRuns: 4_000 };

describe('weightedConstants', () => {
  it('draws each as often as its weight says', () => {
    const drawn = fc.sample(weightedConstants([3, 'a'], [1, 'b']), options);
    const share = drawn.filter((value) => value === 'a').length / drawn.length;
    // Four standard errors on either side.
    const standardError = Math.sqrt((3 / 4) * (1 / 4) * (1 / drawn.length));
    expect(Math.abs(share - 3 / 4)).toBeLessThan(4 * standardError);
  });

  it('shrinks to the first', () => {
    const { counterexample } = fc.check(
      fc.property(weightedConstants([1, 'first'], [5, 'second']), () => false),
      options,
    );
    expect(counterexample).toEqual(['first']);
  });
});
