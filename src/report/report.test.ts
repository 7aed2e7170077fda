import fc from 'fast-check';
import { element } from '../arithmetic/element';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Claim, FalseReading, PublishedFigures, Theorem } from '../model/claim';
import { law } from '../model/law';
import { equalNumbers } from '../model/measurement';
import type { Problem } from '../model/problem';
import { referenceOperations } from '../protocol/reference-operations';
import { askDistill, askLimit } from '../protocol/requests';
import { replayCase } from '../runs/replay';
import { runAudit } from '../runs/run-audit';
import { runVerify } from '../runs/run-verify';
import { conditionNumber } from '../solver/error-bounds/conditioning';
import { inProcess } from '../subjects/in-process';
import { referenceSubject } from '../subjects/reference';
import { markdownAudit } from './markdown/markdown-audit';
import { markdownVerify } from './markdown/markdown-verify';
import { auditPassed } from './model/audit-report';
import { recordedCases } from './model/recorded-cases';
import { renderAudit, renderVerify } from './terminal/terminal';
import { replayOf } from './text/replay-of';

const statement = {
  title: 'A claim',
  statement: { text: 'x', tex: 'x' },
  hypotheses: ['h'],
  source: 'this test',
};
const options = { seed: 1, runs: 10, profile: 'test' };

function theorem(ratio: number): Theorem {
  const laws = [
    law({
      name: 'number',
      title: 'n = 0',
      ask: () => ({}),
      measure: () => equalNumbers('n', ratio, 0, 1 / 2),
    }),
  ];
  return { kind: 'theorem', slug: 'theorem', ...statement, domain: { schedule: 'any' }, laws };
}

function falseReading(refuted: boolean): FalseReading {
  const refute = () => (refuted ? { summary: '1 < 2', values: { one: '1' } } : undefined);
  return {
    kind: 'false-reading',
    slug: 'reading',
    ...statement,
    search: { candidates: fc.constant({ n: 1 }), refute },
  };
}

function published(verdict: 'confirmed' | 'discrepancy' | 'unexplained'): PublishedFigures {
  const check = () => [{ id: 'figure', title: 'A figure', published: '1', found: '2', verdict }];
  return { kind: 'published-figures', slug: 'published', ...statement, check };
}

const asks = {
  name: 'asks',
  title: 'the path',
  ask: (problem: Problem) => ({ path: askDistill(problem) }),
};

const auditOf = (claim: Claim) => runAudit([claim], referenceSubject, options);

describe('the status of a claim', () => {
  it.each([
    ['a theorem whose laws pass', theorem(0), 'supported', true],
    ['a theorem with a law that fails', theorem(100), 'open', false],
    ['a theorem with a ratio that is no number', theorem(NaN), 'open', false],
    ['a false reading with a counterexample', falseReading(true), 'refuted', true],
    ['a false reading that survives the search', falseReading(false), 'open', false],
    ['published figures that are confirmed', published('confirmed'), 'supported', true],
    ['published figures with an explained discrepancy', published('discrepancy'), 'supported', true],
    ['published figures that nothing explains', published('unexplained'), 'open', false],
  ])('%s', async (_, claim, status, passed) => {
    const report = await auditOf(claim);
    expect(report.claims[0]?.status).toBe(status);
    expect(auditPassed(report)).toBe(passed);
  });
});

describe('findings', () => {
  it.each([
    ['a law that fails', theorem(100), 'theorem/number', 'failure'],
    ['a refutation', falseReading(true), 'reading', 'false-reading'],
    ['a discrepancy', published('discrepancy'), 'published/figure', 'discrepancy'],
    ['what nothing explains', published('unexplained'), 'published/figure', 'failure'],
  ])('%s', async (_, claim, id, kind) => {
    expect((await auditOf(claim)).findings[0]).toMatchObject({ id, kind });
  });

  it('nothing is found where everything is as it should be', async () => {
    expect((await auditOf(theorem(0))).findings).toEqual([]);
    expect((await auditOf(published('confirmed'))).findings).toEqual([]);
  });
});

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

describe('replay', () => {
  const replay = async (...recorded: Parameters<typeof replayCase>) =>
    replayOf(await replayCase(...recorded));
  const recordedCase = async (report: ReturnType<typeof runVerify> | ReturnType<typeof runAudit>) =>
    element(recordedCases(await report), 0);
  const failing = () => recordedCase(runVerify([theorem(100)], referenceSubject, options));

  it('says that a law still fails, with the problem', async () => {
    const replayed = await replay(await failing(), [theorem(100)], referenceSubject);
    expect(replayed).toMatchObject({ id: 'theorem/number', outcome: 'still fails' });
    expect(replayed.detail).toContain('expected (0)');
  });

  it('says that a law passes now', async () => {
    expect(await replay(await failing(), [theorem(0)], referenceSubject)).toMatchObject({
      outcome: 'passes now',
    });
  });

  it('refuses a case whose law is not known', async () => {
    await expect(replay(await failing(), [], referenceSubject)).rejects.toThrow(
      'theorem/number: no law of this name',
    );
  });

  it('confirms or withdraws the refutation of a reading', async () => {
    const candidate = await recordedCase(auditOf(falseReading(true)));
    expect((await replay(candidate, [falseReading(true)], referenceSubject)).outcome).toBe('refuted');
    expect((await replay(candidate, [falseReading(false)], referenceSubject)).outcome).toBe(
      'no longer refuted',
    );
  });
});

describe('what people read', () => {
  const failing = theorem(100);

  it('shows status, expectation and counterexample on the terminal', async () => {
    expect(renderAudit(await auditOf(failing), { colours: false })).toContain('open (expected supported)');
    const text = renderVerify(await runVerify([failing], referenceSubject, options), {
      colours: false,
      folder: 'reports',
    });
    expect(text).toContain('theorem/number fails: n = 0');
    expect(text).toContain('received (100) (test ratio 100, passes below 30)');
    expect(text).toContain('1 law: 0 pass, 1 fail');
  });

  it('shows text from outside as text in Markdown', async () => {
    const hostile = { ...referenceSubject, name: '<script>alert(1)</script> | *x*\n# y' };
    const markdown = markdownVerify(await runVerify([failing], hostile, options));
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\> \\| \\*x\\* \\# y');
    expect(markdown).not.toMatch(/<script>/);
  });

  it('keeps what a subject says inside its fence, however it is fenced', async () => {
    const message = '````\n# Broken out\n<script>alert(1)</script>\n~~~~~';
    const hostile = { name: 'hostile', version: '1', language: '`R`\n# R', precision: 'float64' } as const;
    const refusing = inProcess(hostile, {});
    const subject = { ...refusing, run: () => Promise.resolve({ status: 'error', message } as const) };
    const asking = {
      ...failing,
      laws: [law({ ...asks, measure: () => equalNumbers('n', 0, 0, 1) })],
    };
    const markdown = markdownVerify(await runVerify([asking], subject, options));
    const [, fence = '', inside = ''] = /^(`+)text\n(.*?)^\1$/ms.exec(markdown) ?? [];
    expect(fence.length).toBeGreaterThan(4);
    expect(inside).toContain('<script>');
    expect(markdown.replaceAll(inside, '')).not.toMatch(/<script>|^# Broken|^# R/m);
  });

  it('gives the line that asks again and the program that computes what is right', async () => {
    const command = ['python3', 'my adapter.py'];
    const wrong = { ...referenceSubject, language: 'Octave', command };
    const asking = { ...failing, laws: [law({ ...asks, measure: () => equalNumbers('n', 100, 0, 1) })] };
    const report = await runVerify([asking], wrong, options);
    const line = /printf '%s\\n' '\{"cmd":"hello".*' \| python3 'my adapter.py'/;
    const markdown = markdownVerify(report);
    expect(report.subject.command).toEqual(command);
    expect(markdown).toMatch(new RegExp(`^\`\`\`sh\n${line.source}$`, 'm'));
    expect(markdown).toMatch(/^```matlab\n% theorem\/asks: /m);
    const terminal = renderVerify(report, { colours: false, folder: 'my reports' });
    expect(terminal).toMatch(new RegExp(`^ {4}${line.source}$`, 'm'));
    expect(terminal).toContain("distill-proof replay 'my reports/verify.json' theorem/asks --snippet octave");
  });

  it('shows the simplest counterexamples on the terminal, first where there was no answer', async () => {
    const laws = ['a', 'b', 'c', 'd', 'e'].map((name, extra) =>
      law({
        name,
        title: name,
        ask: (problem) =>
          Object.fromEntries(
            Array.from({ length: 9 - extra }, (_, i) => [
              `${name}${i}`,
              name === 'a' ? askLimit(problem, 1) : askDistill(problem),
            ]),
          ),
        measure: () => equalNumbers('n', 100, 0, 1),
      }),
    );
    const { distill } = referenceOperations(mlMatrixBackend);
    const { name, version, language, precision } = referenceSubject;
    const limitless = inProcess(
      { name, version, language, precision },
      {
        distill,
        limit() {
          throw new Error('out of luck');
        },
      },
    );
    const report = await runVerify([{ ...failing, laws }], limitless, options);
    const text = renderVerify(report, { colours: false, folder: 'out' });
    expect([...text.matchAll(/^theorem\/(.) fails/gm)].map(([, shown]) => shown)).toEqual(['a', 'e', 'd']);
    expect(text).toContain(
      [
        '2 more laws, each in full in out/verify.md:',
        '  theorem/c  n: expected (0), received (100)',
        '  theorem/b  n: expected (0), received (100)',
      ].join('\n'),
    );
  });

  it('has every claim, finding and law in the document', async () => {
    const markdown = markdownAudit(await auditOf(failing));
    for (const part of [
      'theorem: A claim',
      'theorem/number',
      'Law fails on random problems',
      'Hypotheses: h.',
    ]) {
      expect(markdown).toContain(part);
    }
  });
});
