import { claims } from '../../../properties';
import type { Theorem } from '../../model/claim';
import { given, type Goal, needed } from '../../model/goal';
import { markdownDetails } from '../../report/markdown/markdown-details';
import { smtDetails } from './details';
import { gatherSmt } from './smt';
import type { SmtSolver } from './solver';
import { openZ3 } from './z3';

const [anyTheorem] = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');

function theoremWith(...goals: Goal[]): Theorem {
  if (anyTheorem === undefined) throw new Error('no theorem');
  return { ...anyTheorem, goals };
}

const shrinks: Goal = {
  name: 'shrinks',
  title: 'a < 1',
  kind: 'theorem',
  variables: ['d', 'λ'],
  definitions: { a: 'd/(d + λ)' },
  hypotheses: [needed('d ≥ 0'), needed('λ > 0')],
  conclusion: '0 ≤ a < 1',
};

async function startedZ3(...options: Parameters<typeof openZ3>): Promise<SmtSolver> {
  const opened = await openZ3(...options);
  if ('unavailable' in opened) throw new Error(opened.unavailable);
  return opened;
}

describe('evidence by Z3', () => {
  let solver: SmtSolver;
  beforeAll(async () => {
    solver = await startedZ3();
  });
  afterAll(() => solver.close());

  const decide = async (goal: Goal) => {
    const { status, goals } = await gatherSmt(theoremWith(goal), { solver });
    return { status, ...goals[0] };
  };

  it('proves a theorem, and that it needs its hypotheses', async () => {
    expect(await decide(shrinks)).toMatchObject({
      status: 'passed',
      verdict: 'proved',
      asExpected: true,
      necessary: [
        {
          hypothesis: 'd ≥ 0',
          verdict: 'needed',
          counterexample: { model: { d: '-2', λ: '1' }, values: { a: '2' } },
        },
        {
          hypothesis: 'λ > 0',
          verdict: 'needed',
          counterexample: { model: { d: '1', λ: '0' }, values: { a: '1' } },
        },
      ],
    });
  });

  it('refutes what is false, with a counterexample in small numbers', async () => {
    expect(await decide({ ...shrinks, conclusion: 'a < 1/2' })).toMatchObject({
      status: 'failed',
      verdict: 'refuted',
      asExpected: false,
      counterexample: { model: { d: '1', λ: '1' }, values: { a: '1/2' } },
    });
  });

  it.each([
    ['an inequality that is strict by mistake', { conclusion: '0 < a < 1' }],
    ['a hypothesis too few', { hypotheses: [needed('d ≥ 0')] }],
    ['another denominator', { definitions: { a: 'd/(d - λ)' } }],
  ])('notices %s', async (_, change) => {
    expect((await decide({ ...shrinks, ...change })).status).toBe('failed');
  });

  it('takes a denominator that vanishes for a counterexample', async () => {
    const goal = { ...shrinks, hypotheses: [given('d ≥ 0'), given('λ ≥ 0')], conclusion: 'a ≤ 1' };
    expect(await decide(goal)).toMatchObject({
      verdict: 'refuted',
      counterexample: { model: { d: '0', λ: '0' }, values: {} },
    });
  });

  it('does not prove anything from hypotheses that contradict each other', async () => {
    expect(await decide({ ...shrinks, hypotheses: [given('d > 0'), given('d < 0')] })).toMatchObject({
      status: 'failed',
      verdict: 'vacuous',
    });
  });

  it('says so where a hypothesis is not needed', async () => {
    const goal = { ...shrinks, hypotheses: [...shrinks.hypotheses, needed('d ≤ 5')] };
    const { status, necessary } = await decide(goal);
    expect(status).toBe('failed');
    expect(necessary?.map(({ verdict }) => verdict)).toEqual(['needed', 'needed', 'not-needed']);
  });

  it('finds false readings false, and fails where one is true', async () => {
    const reading: Goal = { ...shrinks, kind: 'false-reading', hypotheses: [given('d > 0'), given('λ > 0')] };
    expect((await decide({ ...reading, conclusion: 'a = 1/2' })).status).toBe('passed');
    expect(await decide(reading)).toMatchObject({ status: 'failed', verdict: 'proved', asExpected: false });
  });

  it('finds no model confirmed that is irrational', async () => {
    const goal: Goal = { ...shrinks, hypotheses: [given('d > 0'), given('λ > 0')], conclusion: 'd*d ≠ 2' };
    expect(await decide(goal)).toMatchObject({
      status: 'inconclusive',
      verdict: 'inconclusive',
      reason: 'exact arithmetic did not confirm the model of the solver',
    });
  });

  it('gives the same evidence again, byte for byte, with everything that a report shows', async () => {
    const theorem = claims.find(({ slug }) => slug === 'sparsification-every-step');
    if (theorem?.kind !== 'false-reading') throw new Error('no such claim');
    const [first, second] = [await gatherSmt(theorem, { solver }), await gatherSmt(theorem, { solver })];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(first.goals[0]?.counterexample).toMatchObject({
      model: { α: '1/2', a_j: '1/2', a_k: '1/4' },
      values: { R_2: '12/5', R_3: '88/37' },
      leastDenominator: { denominator: 4 },
    });
    const text = markdownDetails(smtDetails(first)).join('\n');
    expect(text).toContain('R\\_2 = 12/5, R\\_3 = 88/37');
    expect(text).toContain('no model within ±3 has a common denominator below 4');
    expect(text).toContain('(declare-const alpha Real)');
  });

  it('reports its progress after every goal', async () => {
    const onGoal = jest.fn();
    await gatherSmt(theoremWith(shrinks, { ...shrinks, name: 'again' }), { solver, onGoal });
    expect(onGoal).toHaveBeenCalledTimes(2);
  });
});

describe('a solver that is wrong', () => {
  const saying = (text: string): SmtSolver => ({
    name: 'made up',
    version: '0',
    run: () => Promise.resolve({ kind: 'printed', text }),
    close: () => Promise.resolve(),
  });

  it.each([
    ['no counterexample', '((d 1.0) (lambda 1.0))'],
    ['outside the hypotheses', '((d 1.0) (lambda 0.0))'],
  ])('is not believed where exact arithmetic finds its model to be %s', async (_, model) => {
    const goal = { ...shrinks, hypotheses: [given('d ≥ 0'), given('λ > 0')] };
    const { goals } = await gatherSmt(theoremWith(goal), { solver: saying(`sat\n${model}`) });
    expect(goals[0]).toMatchObject({ verdict: 'inconclusive', asExpected: false });
  });

  it('proves nothing by finding everything unsatisfiable, or by giving up', async () => {
    const [always, never] = await Promise.all(
      ['unsat', 'unknown'].map((text) => gatherSmt(theoremWith(shrinks), { solver: saying(text) })),
    );
    expect(always).toMatchObject({ status: 'failed', goals: [{ verdict: 'vacuous' }] });
    expect(never).toMatchObject({ status: 'inconclusive', goals: [{ verdict: 'inconclusive' }] });
  });
});

describe('without a solver', () => {
  it('a claim with goals says that nothing was run, and why', async () => {
    const evidence = await gatherSmt(theoremWith(shrinks), { solver: { unavailable: 'it is not there' } });
    expect(evidence).toEqual({ method: 'smt', status: 'not-run', reason: 'it is not there', goals: [] });
    expect(markdownDetails(smtDetails(evidence))).toEqual(['SMT: not run, because it is not there.']);
  });

  it('a claim without goals is not concerned', async () => {
    const evidence = await gatherSmt(theoremWith(), { solver: { unavailable: 'it is not there' } });
    expect(evidence.status).toBe('not-applicable');
    expect(markdownDetails(smtDetails(evidence))).toEqual([]);
  });
});
