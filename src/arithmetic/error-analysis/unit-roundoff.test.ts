import { unitRoundoff } from './unit-roundoff';

describe('unitRoundoff', () => {
  it('is the largest power of two that float64 loses beside 1', () => {
    const u = unitRoundoff.float64;
    expect(1 + u).toBe(1);
    expect(1 + 2 * u).toBeGreaterThan(1);
  });

  it('is the largest power of two that float32 loses beside 1', () => {
    const u = unitRoundoff.float32;
    expect(Math.fround(1 + u)).toBe(1);
    expect(Math.fround(1 + 2 * u)).toBeGreaterThan(1);
  });
});
