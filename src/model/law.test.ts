import { Matrix } from '../linear-algebra/matrix';
import { askDistill, askLimit } from '../protocol/requests';
import type { Reply } from '../protocol/subject';
import { checkLaw } from './check-law';
import { type Law, law, type Outcome, refusal } from './law';
import { equalNumbers, vacuous } from './measurement';
import { parseProblem } from './parse-problem';

const problem = parseProblem({ K: [[3, 0], [0, 1]], y: [1, 2], lambda: 1, alphas: [0.5] }); // prettier-ignore
const singular = { ...problem, kernel: new Matrix([[1, 1], [1, 1]]), ridge: 1e-30 }; // prettier-ignore
const right: Reply = {
  status: 'ok',
  outputs: { fitted: [Matrix.zeros(2, 1)], predictions: [Matrix.zeros(0, 1)] },
};

const about = (measure: Parameters<typeof law>[0]['measure']): Law =>
  law({ name: 'path', title: 'p', ask: (given) => ({ path: askDistill(given) }), measure });
const measuring = about(() => equalNumbers('x', 1, 0, 1));
const refusing = refusal({
  name: 'refuses',
  title: 'λ = 0 is refused',
  ask: (given) => ({
    distill: askDistill({ ...given, ridge: 0 }),
    limit: askLimit({ ...given, ridge: 0 }, 1),
  }),
});

const outcome = async (
  item: Law,
  reply: Reply | ((name: string) => Reply),
  { given = problem, precision = 'float64' as const } = {},
): Promise<Outcome> =>
  checkLaw(item, given, (_, name) => (typeof reply === 'function' ? reply(name) : reply), { precision });

describe('a law on proper answers', () => {
  it('compares, and says how well conditioned what it asked for is', async () => {
    expect(await outcome(measuring, right)).toMatchObject({
      kind: 'compared',
      ratio: 0.5,
      conditionNumber: expect.closeTo(2) as number,
      conditioned: true,
    });
  });

  it('may have nothing to compare', async () => {
    expect(
      await outcome(
        about(() => vacuous('p = q')),
        right,
      ),
    ).toEqual(vacuous('p = q'));
  });

  it('waits for a subject that answers later', async () => {
    const later = checkLaw(measuring, problem, () => Promise.resolve(right), { precision: 'float64' });
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toMatchObject({ kind: 'compared' });
  });

  it('does not wait for one that answers at once', () => {
    expect(checkLaw(measuring, problem, () => right, { precision: 'float64' })).toMatchObject({
      kind: 'compared',
    });
  });
});

describe('a law that does not apply', () => {
  const never = (): Reply => {
    throw new Error('nobody should be asked');
  };

  it('asks nothing where a precondition is not met', async () => {
    const picky: Law = { ...measuring, precondition: () => 'too small' };
    expect(await outcome(picky, never)).toEqual({ kind: 'not-applicable', reason: 'too small' });
  });

  it('asks nothing of a problem that is singular in the arithmetic of the subject', async () => {
    expect(await outcome(measuring, never, { given: singular })).toEqual({
      kind: 'not-applicable',
      reason: 'singular in float64',
    });
  });
});

describe('a law whose question is not answered', () => {
  it.each<[Reply, Outcome]>([
    [
      { status: 'unsupported', reason: 'no paths' },
      { kind: 'unsupported', reason: 'no paths' },
    ],
    [
      { status: 'rejected', message: 'λ is odd' },
      { kind: 'breakdown', breakdown: 'error', message: 'refused a valid problem: λ is odd' },
    ],
    ...(['error', 'timeout', 'crash', 'protocol'] as const).map((status): [Reply, Outcome] => [
      { status, message: 'm' },
      { kind: 'breakdown', breakdown: status, message: 'm' },
    ]),
  ])('%j', async (reply, expected) => {
    expect(await outcome(measuring, reply)).toEqual(expected);
  });

  it('takes an answer of the wrong shape for a breach of the protocol', async () => {
    const odd: Reply = { status: 'ok', outputs: { fitted: [Matrix.zeros(1, 1)], predictions: [] } };
    expect(await outcome(measuring, odd)).toMatchObject({ kind: 'breakdown', breakdown: 'protocol' });
  });
});

describe('a law that is kept by refusing', () => {
  const rejected: Reply = { status: 'rejected', message: 'λ = 0' };
  const unsupported: Reply = { status: 'unsupported', reason: 'no limits' };
  const crash: Reply = { status: 'crash', message: 'exit code 3' };

  it.each<[string, Reply, Reply, Outcome]>([
    ['all refuse', rejected, rejected, { kind: 'refused' }],
    ['one refuses, the other is not there', unsupported, rejected, { kind: 'refused' }],
    ['none is there', unsupported, unsupported, { kind: 'unsupported', reason: 'no limits' }],
    ['one answers', rejected, right, { kind: 'answered', message: 'limit answered instead of refusing' }],
    [
      'one breaks down, the other answers',
      right,
      crash,
      { kind: 'breakdown', breakdown: 'crash', message: 'limit: exit code 3' },
    ],
  ])('%s', async (_, first, second, expected) => {
    expect(await outcome(refusing, (name) => (name === 'distill' ? first : second))).toEqual(expected);
  });
});
