import { Matrix } from '../../linear-algebra/matrix';
import { checkLaw } from '../../model/check-law';
import { law, type Outcome } from '../../model/law';
import { equalNumbers } from '../../model/measurement';
import type { Problem } from '../../model/problem';
import type { Awaitable } from '../../protocol/awaitable';
import { askDistill, askKernel, askLimit } from '../../protocol/requests';
import type { Reply, Request } from '../../protocol/subject';
import { referenceSubject } from '../../subjects/reference';
import { judge } from './judge';

/** One point, so that κ = 1 whatever λ; 1 + ‖K‖/λ = 1001. */
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
/** κ = 1 + ‖K‖/λ = 2. */
const easy: Problem = { ...problem, ridge: 1 };
const outcomeOf = (
  ratio: number,
  ask: Parameters<typeof law>[0]['ask'],
  given: Problem = problem,
): Awaitable<Outcome> =>
  checkLaw(
    law({ name: 'law', title: 'l', ask, measure: () => equalNumbers('n', ratio, 0, 1 / 2) }),
    given,
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
  const asking = (given: Problem) => () => ({ path: askDistill(given) });
  const nothing = (): Record<string, never> => ({});

  it.each([
    [0, 'right'],
    [29.9, 'right'],
    [30, 'wrong'],
    [NaN, 'wrong'],
    [Infinity, 'wrong'],
  ])('a ratio of %d on one point of norm 1 with λ = 1: %s', async (ratio, judgement) => {
    expect(judge(await outcomeOf(ratio, asking(easy), easy))).toBe(judgement);
  });

  it('forgives a factor 1 + ‖K‖/λ, that of the problem or of what was asked', async () => {
    // One point of norm 1 and λ = 1/1000: Woodbury's formula loses three digits, although κ = 1.
    for (const [asked, given] of [
      [problem, easy],
      [easy, problem],
    ] as const) {
      expect(judge(await outcomeOf(30 * 1000, asking(asked), given))).toBe('imprecise');
      expect(judge(await outcomeOf(30 * 1002, asking(asked), given))).toBe('wrong');
    }
  });

  it('forgives less orthogonal eigenvectors where eigenvalues are close, up to half of the digits', async () => {
    const [equalValues, distinct] = [Matrix.eye(2), Matrix.diag([1, 0.5])].map((kernel) => ({
      ...easy,
      kernel,
      crossKernel: Matrix.zeros(0, 2),
      targets: Matrix.ones(2, 1),
    })) as [Problem, Problem];
    expect(judge(await outcomeOf(4e7, asking(equalValues), easy))).toBe('imprecise');
    expect(judge(await outcomeOf(5e7, asking(equalValues), easy))).toBe('wrong');
    expect(judge(await outcomeOf(31, asking(distinct), easy))).toBe('wrong');
  });

  it('forgives kernels nothing, however ill-conditioned the problem', async () => {
    const points = new Matrix([[1]]);
    const kernel = askKernel({ kernel: { type: 'linear' }, points, others: points });
    const outcome = await outcomeOf(31, () => ({ kernel }), problem);
    expect(outcome).toMatchObject({ conditionNumber: 1, conditioned: false });
    expect(judge(outcome)).toBe('wrong');
    expect(judge(await outcomeOf(31, () => ({ kernel, path: askDistill(problem) }), easy))).toBe('imprecise');
  });

  it('takes a law that asks nothing for one about the problem', async () => {
    expect(judge(await outcomeOf(31, nothing, problem))).toBe('imprecise');
    expect(judge(await outcomeOf(31, nothing, easy))).toBe('wrong');
  });
});
