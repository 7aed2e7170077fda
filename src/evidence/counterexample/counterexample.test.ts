import { subjectOf } from '../../../fixtures/mutants/mutant';
import { mutants } from '../../../fixtures/mutants/mutants';
import { collapseClaim } from '../../../properties/borup-andersen-2021/collapse/claim';
import { limitClaim } from '../../../properties/borup-andersen-2021/limit/claim';
import { randomProblems } from '../../arbitraries/problem-source';
import { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import type { Theorem } from '../../model/claim';
import type { Counterexample } from '../../model/evidence';
import { law } from '../../model/law';
import { equalNumbers } from '../../model/measurement';
import type { Question } from '../../protocol/question';
import { referenceOperations } from '../../protocol/reference-operations';
import { askDistill } from '../../protocol/requests';
import type { Operations, Subject } from '../../protocol/subject';
import { runCampaign } from '../campaign/campaign';
import { concludeCampaign } from '../campaign/conclude-campaign';

const reference = referenceOperations(mlMatrixBackend);

/** The counterexample to the first law that fails. */
async function counterexampleOf(theorem: Theorem, subject: Subject): Promise<Counterexample> {
  const problems = randomProblems.problems(theorem.domain);
  const tally = await runCampaign(theorem, problems, subject, { seed: 3, runs: 30 });
  const found = concludeCampaign(theorem, tally).find(
    ({ counterexample }) => counterexample !== undefined,
  )?.counterexample;
  if (found === undefined) throw new Error('no law failed');
  return found;
}

function mutant(name: string): Subject {
  const found = mutants.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no mutant ${name}`);
  return found.start();
}

const theoremWith = (measured: (fitted: readonly Matrix[]) => number): Theorem => ({
  ...limitClaim,
  laws: [
    law({
      name: 'twice',
      title: 'whatever this test says',
      ask: (problem) => ({ first: askDistill({ ...problem }), second: askDistill({ ...problem }) }),
      measure: ({ first, second }) =>
        equalNumbers('norm', measured([...first.fitted, ...second.fitted]), 0, 1),
    }),
  ],
});

describe('the questions of a counterexample', () => {
  it('are the law’s requests as they travel, each with the reply, the expected answer and where they part', async () => {
    const { problem, questions, suspect } = await counterexampleOf(
      limitClaim,
      mutant('limit-ridge-times-weight'),
    );
    const [question] = questions;
    const { K, y, lambda, alphas } = problem;
    const [k = NaN, target = NaN, weight = NaN] = [K[0]?.[0], y[0]?.[0], alphas[0]].map(Number);
    const fit = (ridge: number): unknown => expect.closeTo((k / (k + ridge)) * target, 12);
    expect({ count: questions.length, suspect }).toEqual({ count: 1, suspect: question?.name });
    expect(question).toMatchObject({
      op: 'limit',
      inputs: { K, y, lambda, alpha: alphas[0] },
      reply: { status: 'ok', outputs: { fitted: [[fit(Number(lambda) * weight)]] } },
      expected: { arithmetic: 'exact', outputs: { fitted: [['1/3']] } },
      difference: {
        entry: 'fitted, point 1',
        expected: '1/3',
        received: fit(Number(lambda) * weight),
      },
    });
  });

  it('say what came instead of an answer, and point to it', async () => {
    const refusing = subjectOf('refusing', {
      ...reference,
      limit() {
        throw new Error('out of luck');
      },
    });
    const { questions, suspect } = await counterexampleOf(collapseClaim, refusing);
    expect(questions.find(({ name }) => name === suspect)).toMatchObject({
      op: 'limit',
      reply: { status: 'error', message: 'out of luck' },
      expected: { outputs: { fitted: [['0']] } },
    });
  });

  it('say what is wrong with the shape of an answer', async () => {
    const short = subjectOf('short', { ...reference, distill: () => ({ fitted: [], predictions: [] }) });
    const { questions } = await counterexampleOf(collapseClaim, short);
    expect(questions[0]?.reply).toEqual({
      status: 'protocol',
      message: expect.stringMatching(/^fitted: /) as unknown,
    });
  });

  it('show the arguments as they were asked, not as a subject left them', async () => {
    const overwriting = subjectOf('overwriting', {
      ...reference,
      distill(inputs) {
        const path = reference.distill(inputs);
        inputs.targets.fill(-99);
        return { ...path, fitted: path.fitted.map((values) => Matrix.add(values, 1)) };
      },
    });
    // The request of a problem is remembered, and with it what the subject left of its arguments.
    const power = { ...collapseClaim, laws: collapseClaim.laws.filter(({ name }) => name === 'power') };
    const { problem, questions } = await counterexampleOf(power, overwriting);
    for (const { inputs } of questions) expect(inputs).toMatchObject({ y: problem.y });
  });

  it('point to the second question where the first has its right answer', async () => {
    const { questions, suspect } = await counterexampleOf(
      theoremWith(([first, second]) => (first && second ? Matrix.sub(first, second).norm() * 1e3 : 0)),
      everySecondAnswer((path) => ({ ...path, fitted: path.fitted.map((m) => Matrix.add(m, 1)) })),
    );
    expect(questions.map(({ difference }) => difference?.entry)).toEqual([
      undefined,
      'fitted, step 1, point 1',
    ]);
    expect(suspect).toBe('second');
  });

  it('hold both replies where the same question was answered in two ways', async () => {
    let calls = 0;
    const drifting = subjectOf('drifting', {
      ...reference,
      distill(inputs) {
        const path = reference.distill(inputs);
        return { ...path, fitted: path.fitted.map((values) => Matrix.add(values, calls++)) };
      },
    });
    // Small enough to pass, whatever the answer; that it was another one the second time is what is wrong.
    const harmless = theoremWith(
      (fitted) => fitted.reduce((sum, values) => sum + values.sum(), 0) * 2 ** -60,
    );
    const { questions, message } = await counterexampleOf(harmless, drifting);
    expect(message).toContain('answered differently');
    const [{ reply, secondReply }] = questions as [Question, ...Question[]];
    expect([reply.status, secondReply?.status]).toEqual(['ok', 'ok']);
    expect(secondReply).not.toEqual(reply);
  });

  it('are the same for the same seed', async () => {
    const counterexample = () => counterexampleOf(limitClaim, mutant('limit-ridge-times-weight'));
    expect(JSON.stringify(await counterexample())).toBe(JSON.stringify(await counterexample()));
  });
});

/** The reference, but for every second path that it returns. */
function everySecondAnswer(
  change: (path: ReturnType<Operations['distill']>) => ReturnType<Operations['distill']>,
): Subject {
  let calls = 0;
  return subjectOf('every second', {
    ...reference,
    distill: (inputs) => (calls++ % 2 === 0 ? reference.distill(inputs) : change(reference.distill(inputs))),
  });
}
