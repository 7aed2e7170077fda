import { referenceSubject } from '../../subjects/reference';
import { doWork } from '../do-work';
import type { Done, PartWork } from '../work';
import { faultOfResult } from './sound-result';

const work: PartWork = {
  kind: 'part',
  claim: 'limit',
  source: 'random problems',
  part: { seed: 1, first: 250, runs: 4 },
};

describe('what came back for a piece of work', () => {
  let done: Done<PartWork>;
  beforeAll(async () => {
    // As it travels.
    done = JSON.parse(JSON.stringify(await doWork(work, referenceSubject))) as Done<PartWork>;
  });

  it('is sound where it was done', () => {
    expect(faultOfResult(work, done)).toBeUndefined();
  });

  const forged: [name: string, forge: (done: Done<PartWork>) => unknown][] = [
    ['nothing', () => null],
    ['a text', () => 'done'],
    ['no time', ({ result }) => ({ result })],
    ['a time that is none', (given) => ({ ...given, seconds: 'soon' })],
    ['no tally', ({ seconds }) => ({ seconds, result: {} })],
    ['of other work', ({ seconds, result }) => ({ seconds, result: { ...result, problems: 1e15 } })],
    ['without laws', ({ seconds, result }) => ({ seconds, result: { ...result, laws: [] } })],
    ...(
      [
        ['counts that do not add up', { counts: {} }],
        ['counts that are none', { counts: { compared: 0.5, vacuous: 3.5 } }],
        ['failures of nobody', { failures: 1 }],
        ['more failures than problems', { failures: 5 }],
        ['imprecise by less than none', { imprecise: -1 }],
        ['a verdict of its own', { failed: ['great'] }],
      ] as const
    ).map(([name, change]): [string, (done: Done<PartWork>) => unknown] => [
      name,
      ({ seconds, result }) => ({
        seconds,
        result: { ...result, laws: result.laws.map((law) => ({ ...law, ...change })) },
      }),
    ]),
    [
      'more ratios than there can be',
      ({ seconds, result }) => ({
        seconds,
        result: {
          ...result,
          spread: { ...result.spread, all: { bins: [[0, 1e12]], zero: 0, notFinite: 0 } },
        },
      }),
    ],
  ];

  it.each(forged)('is refused where it is %s', (_, forge) => {
    expect(faultOfResult(work, forge(done))).toEqual(expect.any(String));
  });
});
