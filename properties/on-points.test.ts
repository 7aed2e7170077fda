import fc from 'fast-check';
import { subjectOnPoints } from '../fixtures/on-points/subject-on-points';
import { expandedDistances, wrongEvaluations } from '../fixtures/on-points/wrong-evaluations';
import { theoremsOnRandomProblems } from '../fixtures/theorems-on-random-problems';
import { randomProblems } from '../src/arbitraries/problem-source';
import { problemsFor } from '../src/arbitraries/problems-for';
import { judge } from '../src/evidence/campaign/judge';
import { Matrix } from '../src/linear-algebra/matrix';
import { checkLaw } from '../src/model/check-law';
import { lawId, type Theorem } from '../src/model/claim';
import { type Law, type Outcome } from '../src/model/law';
import type { Problem } from '../src/model/problem';
import type { Reply, Request, Subject } from '../src/protocol/subject';
import { kernelsOfPoints, withoutOrigin } from '../src/solver/kernel-origin';
import { closedFormClaim } from './borup-andersen-2021/closed-form/claim';

function draw({ domain }: Theorem, subject: Subject, numRuns: number, seed = 1): Problem[] {
  return fc.sample(problemsFor(subject, randomProblems, domain), { seed, numRuns });
}

async function put(law: Law, problem: Problem, subject: Subject): Promise<Outcome> {
  return checkLaw(law, problem, (request) => subject.run(request), subject);
}

/** Every law on so many problems of its claim, as far as it says anything. */
async function outcomesOf(
  subject: Subject,
  numRuns: number,
  seed?: number,
): Promise<{ id: string; problem: Problem; outcome: Outcome }[]> {
  const found = [];
  for (const theorem of theoremsOnRandomProblems) {
    for (const problem of draw(theorem, subject, numRuns, seed)) {
      for (const law of theorem.laws) {
        found.push({ id: lawId(theorem, law), problem, outcome: await put(law, problem, subject) });
      }
    }
  }
  return found;
}

describe('a subject that is given points', () => {
  it.each([1, 2, 3])('passes where it evaluates kernels as we do, seed %d', async (seed) => {
    const outcomes = await outcomesOf(subjectOnPoints(), 4, seed);
    expect(outcomes.filter(({ outcome }) => judge(outcome) === 'wrong')).toEqual([]);
  });

  it('passes where it rounds distances otherwise', async () => {
    const outcomes = await outcomesOf(subjectOnPoints(expandedDistances), 6);
    expect(outcomes.filter(({ outcome }) => judge(outcome) === 'wrong')).toEqual([]);
  });

  it('would fail where distances round otherwise, were the bounds those for a given K', async () => {
    const subject = subjectOnPoints(expandedDistances);
    const [inSample] = closedFormClaim.laws;
    const far = farFromZero();
    const outcome = await put(inSample as Law, far, subject);
    expect(judge(outcome)).toBe('right');
    // The same answers against bounds that know nothing of points.
    const given = withoutOrigin(far);
    const answers = (request: Request): Promise<Reply> =>
      Promise.resolve(
        subject.run({ op: 'distill', inputs: { ...request.inputs, ...onPoints(far) } } as Request),
      );
    expect(judge(await checkLaw(inSample as Law, given, answers, { precision: 'float64' }))).toBe('wrong');
  });

  it('is not put to the laws that change K itself', async () => {
    const outcomes = await outcomesOf(subjectOnPoints(), 3);
    const silent = theoremsOnRandomProblems
      .flatMap((theorem) => theorem.laws.map((law) => lawId(theorem, law)))
      .filter((id) =>
        outcomes.filter((found) => found.id === id).some(({ outcome }) => outcome.kind === 'unsupported'),
      );
    expect(silent).toEqual([
      'objective/primal-equals-dual',
      'objective/gap',
      'limit/ridge-over-weight',
      'spectral-recursion/ridge-against-kernel',
      'optimal-weight/every-input',
      'metamorphic-relations/scale',
      'metamorphic-relations/ridge-against-kernel',
      'metamorphic-relations/orthogonal',
      'metamorphic-relations/offset',
      'metamorphic-relations/duplicated-point',
      'edge-cases/zero-kernel',
      'input-validation/refuses-asymmetric-kernel',
      'input-validation/refuses-oblong-kernel',
      'input-validation/refuses-cross-kernel',
    ]);
    const reasons = outcomes.flatMap(({ outcome }) =>
      outcome.kind === 'unsupported' ? [outcome.reason] : [],
    );
    expect(new Set(reasons)).toEqual(new Set(['needs K itself']));
  });

  it.each(Object.entries(wrongEvaluations))('fails: %s', async (_, evaluate) => {
    const subject = subjectOnPoints(evaluate);
    const [, outOfSample] = closedFormClaim.laws;
    const judgements = await Promise.all(
      draw(closedFormClaim, subject, 40).map(async (problem) =>
        judge(await put(outOfSample as Law, problem, subject)),
      ),
    );
    expect(judgements).toContain('wrong');
  });
});

/** Points so far from 0 that their squares cancel. */
function farFromZero(): Problem {
  return {
    ...kernelsOfPoints({
      kernel: { type: 'rbf', gamma: 1 },
      points: new Matrix([
        [1000.1, 999.7],
        [1000.9, 1000.3],
        [999.4, 1001.2],
      ]),
    }),
    targets: new Matrix([[1], [-2], [3]]),
    evaluationTargets: Matrix.zeros(0, 1),
    ridge: 1 / 4,
    weights: [1, 1 / 2],
    labels: [],
  };
}

function onPoints({ kernel, crossKernel }: Problem): Pick<Problem, 'kernel' | 'crossKernel'> {
  return { kernel, crossKernel };
}
