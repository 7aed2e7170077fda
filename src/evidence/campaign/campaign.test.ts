import fc from 'fast-check';
import { problems, options, measuring, within, lawsOf } from '../../../fixtures/made-up-claim';
import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import type { Problem } from '../../model/problem';
import { largestRightRatioAt } from '../../solver/error-bounds/difficulty';
import { referenceSubject } from '../../subjects/reference';

describe('runCampaign', () => {
  it('records the maximum, median and 99th percentile of every ratio, and where the maximum was', async () => {
    let run = 0;
    const [result] = await lawsOf(
      measuring(() => run++ / 10),
      problems,
      referenceSubject,
      { seed: 5, runs: 100 },
    );
    expect(result).toMatchObject({ verdict: 'pass', runs: 100, failures: 0 });
    expect(result?.ratios).toMatchObject({
      maximum: 9.9,
      median: within(0.02, 4.9),
      p99: within(0.02, 9.8),
      worst: { run: 99 },
    });
  });

  it.each([NaN, Infinity, 30, 31])('fails on a ratio of %d', async (ratio) => {
    const [result] = await lawsOf(
      measuring(() => ratio),
      problems,
      referenceSubject,
      options,
    );
    expect(result).toMatchObject({
      verdict: 'fail',
      ratios: { maximum: Number.isFinite(ratio) ? ratio : String(ratio) },
    });
    // Hard problems forgive a finite ratio, and nothing else.
    expect((result?.failures ?? 0) + (result?.imprecise ?? 0)).toBe(50);
    expect(result?.imprecise === 0).toBe(!Number.isFinite(ratio));
  });

  it('calls ratios imprecise that a right method may have, and wrong beyond', async () => {
    const timesLargest = (factor: number) => (given: Problem) => {
      const largest = largestRightRatioAt(given.kernel, given.ridge, 'float64');
      return largest > testRatioThreshold ? factor * largest : 0;
    };
    const [forgiven] = await lawsOf(measuring(timesLargest(0.99)), problems, referenceSubject, options);
    expect(forgiven).toMatchObject({ verdict: 'pass', failures: 0 });
    expect(forgiven?.imprecise).toBeGreaterThan(0);
    const [wrong] = await lawsOf(measuring(timesLargest(1.01)), problems, referenceSubject, options);
    expect(wrong).toMatchObject({ verdict: 'fail', imprecise: 0 });
  });

  it('fails on a single NaN among good ratios', async () => {
    const values = new WeakMap<Problem, number>();
    let run = 0;
    const ratio = (given: Problem): number => {
      if (!values.has(given)) values.set(given, run++ >= 20 ? NaN : 0);
      return values.get(given) ?? 0;
    };
    const [result] = await lawsOf(measuring(ratio), problems, referenceSubject, options);
    expect(result).toMatchObject({ verdict: 'fail', ratios: { maximum: 'NaN', worst: { run: 20 } } });
  });

  it('passes just below the threshold', async () => {
    const [result] = await lawsOf(
      measuring(() => 29.999),
      problems,
      referenceSubject,
      options,
    );
    expect(result?.verdict).toBe('pass');
  });

  it('shrinks a failure to the smallest problem, which its seed and path give again', async () => {
    const tooMany = (given: Problem): number =>
      given.kernel.rows >= 3 && given.weights.length >= 2 ? 100 : 0;
    const [result] = await lawsOf(measuring(tooMany), problems, referenceSubject, options);
    const { problem: smallest, seed, path } = result?.counterexample ?? {};
    expect(smallest?.K).toHaveLength(3);
    expect(smallest?.alphas).toHaveLength(2);
    const again = fc.check(
      fc.property(problems, (given) => tooMany(given) === 0),
      { seed: seed ?? 0, path: path ?? '', endOnFailure: true },
    );
    expect(again.counterexample?.[0].kernel.to2DArray()).toEqual(smallest?.K);
  });
});
