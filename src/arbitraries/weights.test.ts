import fc from 'fast-check';
import { positiveWeight, schedule, weight } from './weights';

const options = { seed: 1, numRuns: 500 };

describe('weight', () => {
  const sample = fc.sample(weight(), options);

  it('lies in [0, 1]', () => {
    expect(Math.min(...sample)).toBe(0);
    expect(Math.max(...sample)).toBe(1);
  });

  it('comes close to both ends without reaching them', () => {
    expect(sample).toContainEqual(expect.closeTo(0, 4));
    expect(sample.some((weight) => weight > 0 && weight < 1e-4)).toBe(true);
    expect(sample.some((weight) => weight < 1 && weight > 1 - 1e-4)).toBe(true);
  });

  it('shrinks to 0', () => {
    const { counterexample } = fc.check(
      fc.property(weight(), () => false),
      options,
    );
    expect(counterexample).toEqual([0]);
  });
});

describe('positiveWeight', () => {
  it('lies in (0, 1]', () => {
    const sample = fc.sample(positiveWeight(), options);
    expect(Math.min(...sample)).toBeGreaterThan(0);
    expect(Math.max(...sample)).toBe(1);
  });

  it('shrinks to 1', () => {
    const { counterexample } = fc.check(
      fc.property(positiveWeight(), () => false),
      options,
    );
    expect(counterexample).toEqual([1]);
  });
});

describe('schedule', () => {
  it('has up to eight steps', () => {
    const lengths = fc.sample(schedule({ schedule: 'any' }), options).map((weights) => weights.length);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([1, 8]);
  });

  it('shrinks to as few steps as are allowed', () => {
    const arbitrary = schedule({ schedule: 'any', minimumSteps: 2 });
    const { counterexample } = fc.check(
      fc.property(arbitrary, () => false),
      options,
    );
    expect(counterexample).toEqual([[0, 0]]);
  });
});
