import { passes, testRatio, testRatioThreshold } from './test-ratio';

describe('testRatio', () => {
  it('is the residual in units of the scale', () => {
    expect(testRatio(6, 2)).toBe(3);
  });

  it('is 0 where nothing was expected and nothing came', () => {
    expect(testRatio(0, 0)).toBe(0);
  });

  it('is infinite where nothing may differ and something does', () => {
    expect(testRatio(Number.MIN_VALUE, 0)).toBe(Infinity);
  });

  it('is NaN where a side is', () => {
    expect(testRatio(NaN, 1)).toBeNaN();
    expect(testRatio(NaN, 0)).toBeNaN();
    expect(testRatio(0, NaN)).toBeNaN();
  });
});

describe('passes', () => {
  it("uses LAPACK's threshold for solves", () => {
    expect(testRatioThreshold).toBe(30);
  });

  it.each([0, 1, 29.9])('lets %d pass', (ratio) => {
    expect(passes(ratio)).toBe(true);
  });

  it.each([30, 31, Infinity, -Infinity, NaN])('fails %d', (ratio) => {
    expect(passes(ratio)).toBe(false);
  });
});
