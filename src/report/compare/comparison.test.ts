import { type SampleLaw, verifyReportOf } from '../../../fixtures/reports/verify-report';
import { operationNames } from '../../protocol/subject';
import { baselineOf } from './baseline-of';
import { type Change, compare, isWorse } from './comparison';
import { comparisonText, gateText } from './comparison-text';

const link = 'https://example.org/1';
const good = { id: 'limit/in-sample', maxRatio: 0.5 } as const;
const bad = { id: 'limit/in-sample', verdict: 'fail', maxRatio: 1e6 } as const;
const silent = { id: 'limit/in-sample', verdict: 'unsupported' } as const;
const excused = { ...bad, expectedFailure: { reason: 'overflows', link } } as const;

const comparing = (before: readonly SampleLaw[], after: readonly SampleLaw[], drift = 10) =>
  compare(baselineOf(verifyReportOf(before)), baselineOf(verifyReportOf(after)), drift);
const changes = (before: readonly SampleLaw[], after: readonly SampleLaw[]): readonly Change[] =>
  comparing(before, after).changes;

describe('what happened to a law', () => {
  it.each([
    ['broken', [good], [bad], true],
    ['broken', [silent], [bad], true],
    ['lost', [good], [silent], true],
    ['removed', [good], [], true],
    ['added', [], [bad], true],
    ['added', [], [good], false],
    ['fixed', [bad], [good], false],
    ['fixed', [excused], [good], false],
    ['gained', [silent], [good], false],
    ['excused', [good], [excused], false],
  ] as const)('%s: from %j to %j', (kind, before, after, worse) => {
    const [change, ...others] = changes(before, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind, id: good.id });
    expect(change && isWorse(change)).toBe(worse);
  });

  it('nothing, where it is as it was', () => {
    expect(
      comparing([good, { id: 'a/b', verdict: 'fail' }], [good, { id: 'a/b', verdict: 'fail' }]),
    ).toMatchObject({
      changes: [],
      unchanged: 2 + operationNames.length,
    });
  });
});

describe('the drift of a test ratio', () => {
  const ratio = (maxRatio: SampleLaw['maxRatio'] & {}): SampleLaw => ({ ...good, maxRatio });

  it.each([
    [0.5, 5.1, 'worse', 10.2],
    [0.01, 1, 'worse', 100],
    [2, 0.1, 'better', 20],
    [0, 'NaN', 'worse', 'Infinity'],
  ] as const)('%p → %p is %s, %p times', (before, after, direction, factor) => {
    const [change] = changes([ratio(before)], [ratio(after)]);
    expect(change).toMatchObject({ kind: 'drifted', quantity: 'test ratio', before, after, direction });
    const told = change?.kind === 'drifted' ? change.factor : undefined;
    expect(Number(told)).toBeCloseTo(Number(factor), 10);
  });

  it.each([
    [0.5, 4.9],
    [3, 0.31],
    [1e-9, 0.1],
    [0, 1e-3],
    ['NaN', 'NaN'],
  ] as const)('%p → %p is none', (before, after) => {
    expect(changes([ratio(before)], [ratio(after)])).toEqual([]);
  });

  it('is told from the factor on that the user sets', () => {
    expect(comparing([ratio(1)], [ratio(4)], 3).changes).toHaveLength(1);
    expect(comparing([ratio(1)], [ratio(4)], 5).changes).toEqual([]);
  });
});

it('digits of an operation are held against the same factor', () => {
  const before = baselineOf(verifyReportOf([good]));
  const digits = (kept: number) => ({
    ...before,
    entries: [
      {
        id: 'operation distill',
        verdict: 'grade A',
        standing: 'undecided' as const,
        ratio: null,
        digits: kept,
      },
    ],
  });
  expect(compare(digits(15), digits(13.9), 10).changes).toMatchObject([
    { kind: 'drifted', quantity: 'digits', before: 15, after: 13.9, direction: 'worse' },
  ]);
  expect(compare(digits(15), digits(14.1), 10).changes).toEqual([]);
});

describe('in words', () => {
  const other = { id: 'objective/gap', maxRatio: 0.02 };

  it('the worse changes come first, each with what was and what is', () => {
    const comparison = comparing(
      [bad, other, { id: 'a/b' }],
      [good, { ...other, maxRatio: 2 }, { ...good, id: 'c/d' }],
    );
    expect(comparisonText(comparison)).toBe(
      [
        'drifted (worse)  objective/gap: test ratio 0.0200 in the baseline, 2.00 now: 100 times the error, at most 10 times is allowed',
        'removed          a/b: pass in the baseline, not in this report',
        'fixed            limit/in-sample: fail in the baseline, pass now',
        'added            c/d: not in the baseline, pass now',
        `1 drifted (worse), 1 removed, 1 fixed, 1 added, ${operationNames.length} unchanged`,
      ].join('\n'),
    );
    expect(gateText(comparison)).toBe('worse than the baseline in 2 places');
  });

  it('another seed or subject is noted, and no fault', () => {
    const before = { ...baselineOf(verifyReportOf([good])), seed: 7 };
    const comparison = compare(before, baselineOf(verifyReportOf([good], { name: 'other' })), 10);
    expect(comparisonText(comparison)).toContain('note: another seed, 7 before and 1 now');
    expect(comparisonText(comparison)).toContain('note: another subject, ');
    expect(gateText(comparison)).toBe('no worse than the baseline');
  });
});
