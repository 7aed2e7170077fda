import { Matrix } from '../../linear-algebra/matrix';
import { checkLaw } from '../../model/check-law';
import { law, type Outcome } from '../../model/law';
import { equalNumbers } from '../../model/measurement';
import type { Problem } from '../../model/problem';
import type { Awaitable } from '../../protocol/awaitable';
import { askDistill, askKernel, askLimit } from '../../protocol/requests';
import type { Reply, Request } from '../../protocol/subject';
import { conditionNumber } from '../../solver/error-bounds/conditioning';
import { referenceSubject } from '../../subjects/reference';
import { judge } from './judge';

/** One point, so that κ = 1 whatever λ. */
const problem: Problem = {
  kernel: new Matrix([[1]]),
  crossKernel: Matrix.zeros(0, 1),
  targets: new Matrix([[1]]),
  evaluationTargets: Matrix.zeros(0, 1),
  ridge: 1e-3,
  weights: [0.5],
  labels: [],
};
/** The point twice: K is singular, and κ = (2 + λ)/λ. */
const twice = (ridge: number): Problem => ({
  ...problem,
  kernel: Matrix.ones(2, 2),
  crossKernel: Matrix.zeros(0, 2),
  targets: Matrix.ones(2, 1),
  ridge,
});

const run = (request: Parameters<typeof referenceSubject.run>[0]): Awaitable<Reply> =>
  referenceSubject.run(request);
const outcomeOf = (ratio: number, ask: Parameters<typeof law>[0]['ask']): Awaitable<Outcome> =>
  checkLaw(
    law({ name: 'law', title: 'l', ask, measure: () => equalNumbers('n', ratio, 0, 1 / 2) }),
    problem,
    run,
    referenceSubject,
  );

/** κ comes from computed eigenvalues. */
const closeTo = (value: number): unknown => expect.closeTo(value, 6);

describe('what a law asked', () => {
  it('is told by its outcome: the largest κ', async () => {
    const ask = (given: Problem) => ({ once: askDistill(given), twice: askDistill(twice(given.ridge)) });
    expect(await outcomeOf(0, ask)).toMatchObject({
      conditionNumber: closeTo(2001),
    });
  });

  it('has the κ of λ/α where it is a limit, and 1 for α = 0', async () => {
    const limitOf = (weight: number) => () => ({ limit: askLimit(twice(1), weight) });
    expect(await outcomeOf(0, limitOf(0.5))).toMatchObject({
      conditionNumber: closeTo(2),
    });
    expect(await outcomeOf(0, limitOf(0))).toMatchObject({ conditionNumber: 1 });
  });

  it('has κ = 1 where it is nothing', async () => {
    expect(await outcomeOf(0, () => ({}))).toMatchObject({ conditionNumber: 1 });
  });

  it('is not asked at all where rounding makes it singular', async () => {
    expect(await outcomeOf(0, () => ({ twice: askDistill(twice(1e-17)) }))).toEqual({
      kind: 'not-applicable',
      reason: 'singular in float64',
    });
  });

  it('keeps its κ whatever the subject does to its arguments', async () => {
    const request = askDistill(twice(1));
    request.inputs.kernel.fill(0);
    expect(await outcomeOf(0, () => ({ request }))).toMatchObject({ conditionNumber: closeTo(3) });
  });
});

describe('a law about kernels', () => {
  it('is put to problems that are singular in the arithmetic of the subject', async () => {
    const points = new Matrix([[1]]);
    const kernel = askKernel({ kernel: { type: 'linear' }, points, others: points });
    const singular = twice(1e-17);
    const measure = () => equalNumbers('n', 0, 0, 0);
    const asking = (requests: Record<string, Request>): Awaitable<Outcome> =>
      checkLaw(
        law({ name: 'law', title: 'l', ask: () => requests, measure }),
        singular,
        run,
        referenceSubject,
      );
    expect(await asking({ kernel })).toMatchObject({ kind: 'compared' });
    expect(await asking({ kernel, path: askDistill(problem) })).toMatchObject({ kind: 'not-applicable' });
  });
});

describe('judge', () => {
  const nothing = (): Record<string, never> => ({});

  it.each([
    [0, 'right'],
    [29.9, 'right'],
    [30, 'wrong'],
    [NaN, 'wrong'],
    [Infinity, 'wrong'],
  ])('a ratio of %d at κ = 1: %s', async (ratio, judgement) => {
    expect(judge(await outcomeOf(ratio, nothing), problem)).toBe(judgement);
  });

  it('forgives another factor κ, that of the problem or of what was asked', async () => {
    const asked = (ratio: number): Awaitable<Outcome> =>
      outcomeOf(ratio, () => ({ path: askDistill(twice(0.02)) }));
    expect(judge(await asked(30 * 100), problem)).toBe('imprecise');
    expect(judge(await asked(30 * 102), problem)).toBe('wrong');
    const given = twice(0.02);
    expect(conditionNumber(given.kernel, given.ridge)).toBeCloseTo(101, 6);
    expect(judge(await outcomeOf(30 * 100, nothing), given)).toBe('imprecise');
    expect(judge(await outcomeOf(30 * 102, nothing), given)).toBe('wrong');
  });

  it('forgives kernels nothing, however ill-conditioned the problem', async () => {
    const points = new Matrix([[1]]);
    const kernel = askKernel({ kernel: { type: 'linear' }, points, others: points });
    const outcome = await outcomeOf(31, () => ({ kernel }));
    expect(outcome).toMatchObject({ conditionNumber: 1, conditioned: false });
    expect(judge(outcome, twice(0.02))).toBe('wrong');
    expect(judge(await outcomeOf(31, () => ({ kernel, path: askDistill(twice(0.02)) })))).toBe('imprecise');
  });

  it('forgives nothing where squaring κ does not exceed the threshold', async () => {
    const asked = (ridge: number): Awaitable<Outcome> =>
      outcomeOf(31, () => ({ path: askDistill(twice(ridge)) }));
    expect(judge(await asked(2 / 28), problem)).toBe('wrong');
    expect(judge(await asked(2 / 30), problem)).toBe('imprecise');
  });
});
