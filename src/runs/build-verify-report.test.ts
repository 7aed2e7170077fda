import { options, theorem } from '../../fixtures/reports/claims';
import type { Theorem } from '../model/claim';
import { equalNumbers } from '../model/measurement';
import type { Problem } from '../model/problem';
import { askDistill, askLimit } from '../protocol/requests';
import { markdownVerify } from '../report/markdown/markdown-verify';
import { renderVerify } from '../report/terminal/terminal';
import { conditionNumber } from '../solver/error-bounds/conditioning';
import { referenceSubject } from '../subjects/reference';
import { runVerify } from './run-verify';

describe('a verification', () => {
  it('tells how many digits are left, and grades what passes', async () => {
    const reportOf = async (ratio: number) =>
      (await runVerify([theorem(ratio)], referenceSubject, options)).laws[0];
    expect(await reportOf(0)).toMatchObject({ verdict: 'pass', maxRatio: 0, digits: 15.95, grade: 'A' });
    expect(await reportOf(10)).toMatchObject({ verdict: 'pass', digits: 14.95, grade: 'A' });
    expect(await reportOf(1e5)).toMatchObject({ verdict: 'fail', digits: 10.95, grade: null });
    expect(await reportOf(NaN)).toMatchObject({ verdict: 'fail', maxRatio: 'NaN', digits: 0, grade: null });
  });

  describe('of a law that is expected to fail', () => {
    const why = { reason: 'overflows', link: 'https://example.org/issues/1' };
    const verified = (claim: Theorem, listed = 'theorem/*') =>
      runVerify([claim], referenceSubject, { ...options, expectedFailures: [{ law: listed, ...why }] });

    it('does not fail the run, and is no pass', async () => {
      const { laws, summary } = await verified(theorem(100));
      expect(laws[0]).toMatchObject({ verdict: 'fail', expectedFailure: why });
      expect(summary).toMatchObject({
        fail: 1,
        expectedFailures: 1,
        unexpectedPasses: 0,
        passed: true,
        conformance: 0,
        coverage: 1,
      });
    });

    it('fails the run where it passes', async () => {
      const { summary } = await verified(theorem(0));
      expect(summary).toMatchObject({ pass: 1, expectedFailures: 0, unexpectedPasses: 1, passed: false });
    });

    it('neither fails nor passes where it had nothing to compare', async () => {
      const silent = {
        ...theorem(0),
        laws: theorem(0).laws.map((it) => ({ ...it, precondition: () => 'never' })),
      };
      const { laws, summary } = await verified(silent);
      expect(laws[0]).toMatchObject({ verdict: 'vacuous', expectedFailure: why });
      expect(summary).toMatchObject({ expectedFailures: 0, unexpectedPasses: 0, passed: false });
    });

    it('excuses no other law', async () => {
      const { laws, summary } = await verified(theorem(100), 'theorem/other');
      expect(laws[0]).not.toHaveProperty('expectedFailure');
      expect(summary).toMatchObject({ expectedFailures: 0, passed: false });
    });

    it('is shown with its reason, and with what to do where it passes', async () => {
      const failing = await verified(theorem(100));
      const passing = await verified(theorem(0));
      const sentence =
        'theorem/number passes, although it is listed as an expected failure (overflows, https://example.org/issues/1): remove it from the list';
      const text = renderVerify(failing, { colours: false, folder: 'out' });
      expect(text).toContain('fail (expected)');
      expect(text).toContain('theorem/number: fail, as expected (overflows, https://example.org/issues/1)');
      expect(text).toContain('1 law: 0 pass, 1 fail; 1 failed as expected');
      expect(renderVerify(passing, { colours: false, folder: 'out' })).toContain(sentence);
      expect(markdownVerify(failing)).toContain(
        '## Expected failures\n\n- theorem/number: fail, as expected',
      );
      expect(markdownVerify(passing)).toContain(`## Expected failures\n\n- ${sentence}`);
    });
  });

  describe('of each operation', () => {
    const askingFor = (ask: Theorem['laws'][number]['ask'], ratio: number, name: string): Theorem => ({
      ...theorem(ratio),
      laws: theorem(ratio).laws.map((it) => ({ ...it, name, ask })),
    });
    const distilling = (given: Problem) => ({ path: askDistill(given) });
    const limiting = (given: Problem) => ({ limit: askLimit(given, 1) });
    const operationsOf = async (...claims: Theorem[]) => {
      const { operations } = await runVerify(claims, referenceSubject, { ...options, runs: 200 });
      return Object.fromEntries(operations.map((operation) => [operation.op, operation]));
    };

    it('each law tells the operations that it asks for', async () => {
      const claims = [
        askingFor((given) => ({ ...limiting(given), ...distilling(given) }), 0, 'both'),
        theorem(0),
      ];
      const { laws } = await runVerify(claims, referenceSubject, options);
      expect(laws.map(({ ops }) => ops)).toEqual([['distill', 'limit'], []]);
    });

    it('tells the worst grade and the fewest digits of the laws that ask for it alone', async () => {
      const { distill, limit, spectrum } = await operationsOf(
        askingFor(distilling, 2, 'good'),
        askingFor(distilling, 20, 'better-avoided'),
        askingFor(limiting, 1e20, 'bad'),
        askingFor(limiting, 0, 'not-so-bad'),
        askingFor((given) => ({ ...distilling(given), ...limiting(given) }), 29, 'both'),
      );
      expect(distill).toMatchObject({ grade: 'A', digits: 14.65 });
      expect(limit).toMatchObject({ grade: null, digits: 0, halfGoneAt: 1 });
      expect(spectrum).toEqual({
        op: 'spectrum',
        grade: null,
        digits: null,
        halfGoneAt: null,
        byCondition: [],
      });
    });

    it('grades it B where one of them was imprecise', async () => {
      const losing = askingFor(distilling, 0, 'losing');
      const laws = losing.laws.map((it) => ({
        ...it,
        measure: (_: unknown, { kernel, ridge }: Problem) =>
          equalNumbers('n', conditionNumber(kernel, ridge), 0, 1 / 2),
      }));
      const { distill } = await operationsOf(askingFor(distilling, 0, 'good'), { ...losing, laws });
      expect(distill).toMatchObject({ grade: 'B' });
    });

    it('finds the κ at which half of the digits are gone', async () => {
      const { distill } = await operationsOf(askingFor(distilling, 29, 'law'));
      const left = (conditionNumber: number): number | undefined =>
        distill?.byCondition.find((decade) => decade.conditionNumber === conditionNumber)?.digits;
      expect(left(1)).toBeGreaterThan(13.4);
      expect(distill?.byCondition.length).toBeGreaterThan(4);
      const { halfGoneAt } = distill ?? {};
      expect(left(halfGoneAt ?? NaN)).toBeLessThan(15.95 / 2);
      expect(Math.log10(halfGoneAt ?? NaN)).toBeGreaterThan(5);
      expect(Math.log10(halfGoneAt ?? NaN)).toBeLessThan(8);
    });

    it('is shown on the terminal and in Markdown', async () => {
      const report = await runVerify([askingFor(limiting, 1e20, 'bad')], referenceSubject, options);
      expect(renderVerify(report, { colours: false, folder: 'out' })).toMatch(/│ limit +│ – +│ 0 +│ 1e0 +│/);
      expect(markdownVerify(report)).toContain('| limit | – | 0 | 1e0 |');
    });
  });

  it('fails on a `should` law only where it is strict', async () => {
    const manners = {
      ...theorem(100),
      laws: theorem(100).laws.map((it) => ({ ...it, severity: 'should' as const })),
    };
    const passed = async (strict: boolean) =>
      (await runVerify([manners, { ...theorem(0), slug: 'other' }], referenceSubject, { ...options, strict }))
        .summary.passed;
    expect(await passed(false)).toBe(true);
    expect(await passed(true)).toBe(false);
  });

  it('survives a trip through JSON', async () => {
    const report = await runVerify([theorem(Infinity)], referenceSubject, options);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
