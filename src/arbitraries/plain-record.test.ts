import fc from 'fast-check';
import { plainRecord } from './plain-record';

describe('plainRecord', () => {
  it('makes objects like those of literals', () => {
    const drawn = fc.sample(plainRecord({ count: fc.nat(), name: fc.constant('n') }), {
      seed: 1,
      numRuns: 50,
    });
    expect(drawn.map((record) => Object.getPrototypeOf(record) === Object.prototype)).not.toContain(false);
    expect(drawn.map(({ name }) => name)).not.toContain(undefined);
  });

  it('shrinks field by field', () => {
    const { counterexample } = fc.check(
      fc.property(plainRecord({ a: fc.nat(), b: fc.nat() }), ({ a }) => a < 5),
      { seed: 1 },
    );
    expect(counterexample).toEqual([{ a: 5, b: 0 }]);
  });
});
