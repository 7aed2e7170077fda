import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFile } from '../fixtures/built';
import { compileGoal } from '../src/evidence/smt/compile-goal';
import { findModel } from '../src/evidence/smt/find-model';
import { goalScripts } from '../src/evidence/smt/goal-scripts';
import { gatherSmt } from '../src/evidence/smt/smt';
import type { SmtSolver } from '../src/evidence/smt/solver';
import { openZ3 } from '../src/evidence/smt/z3';
import { claims } from '.';

const withGoals = claims.flatMap((claim) =>
  'goals' in claim ? [{ slug: claim.slug, claim, goals: claim.goals }] : [],
);

describe('Z3 in this process', () => {
  let solver: SmtSolver;
  beforeAll(async () => {
    const opened = await openZ3();
    if ('unavailable' in opened) throw new Error(opened.unavailable);
    solver = opened;
  });
  afterAll(() => solver.close());

  it.each(withGoals)('decides every goal of $slug as stated, and confirms every model', async ({ claim }) => {
    const { status, goals } = await gatherSmt(claim, { solver });
    const otherwise = goals.flatMap(({ name, verdict, asExpected, necessary }) => [
      ...(asExpected ? [] : [`${name} is ${verdict}`]),
      ...necessary
        .filter((dropped) => dropped.verdict !== 'needed' || dropped.counterexample === undefined)
        .map((dropped) => `${name} without ${dropped.hypothesis} is ${dropped.verdict}`),
    ]);
    expect({ status, otherwise }).toEqual({ status: 'passed', otherwise: [] });
  });

  it.each(withGoals)('finds no hypothesis of $slug needed that is not said to be', async ({ goals }) => {
    const missed: string[] = [];
    for (const goal of goals.filter(({ kind }) => kind === 'theorem')) {
      for (const { formula } of goal.hypotheses.filter((hypothesis) => !hypothesis.needed)) {
        const search = await findModel(compileGoal(goal), { kind: 'without', hypothesis: formula }, solver);
        if (search.kind !== 'none') missed.push(`${goal.name} without ${formula}: ${search.kind}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-smt-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Binary {
  readonly program: string;
  readonly args: readonly string[];
  /** what it may print besides the expected answer: nothing at all, where it has no complete method */
  readonly mayGiveUp: boolean;
}

// Debian's cvc5 is built without its decision procedure for nonlinear arithmetic, so that it leaves goals open.
const binaries: readonly Binary[] = [
  { program: 'z3', args: ['-T:60'], mayGiveUp: false },
  { program: 'cvc5', args: ['--tlimit=500'], mayGiveUp: true },
];

describe.each(binaries)('$program on the same files', ({ program, args, mayGiveUp }) => {
  if (spawnSync(program, ['--version']).status !== 0) {
    // Named, so that nobody takes it for passed.
    it.todo(`not-run: ${program} is not installed here`);
    return;
  }

  let decisions = 0;

  it.each(withGoals)('answers the same for $slug', ({ slug, goals }) => {
    // Who may give up takes its time to do so.
    const scripts = goals.flatMap((goal) => goalScripts(goal).slice(0, mayGiveUp ? 1 : Infinity));
    const answers = scripts.map(({ name, expected, text }) => {
      const file = join(folder, `${slug}.${name}.smt2`);
      writeFileSync(file, text);
      const { stdout } = spawnSync(program, [...args, file], { encoding: 'utf8' });
      const [answer = ''] = stdout.split('\n');
      const decided = ['sat', 'unsat'].includes(answer);
      return { name, answer: !decided && mayGiveUp ? 'gave up' : answer, expected };
    });
    const other = answers.filter(({ answer, expected }) => answer !== expected && answer !== 'gave up');
    expect(other).toEqual([]);
    decisions += answers.filter(({ answer }) => answer !== 'gave up').length;
  });

  it('decides some of them', () => {
    expect(decisions).toBeGreaterThan(0);
  });
});

describe('a process that leaves Z3 open', () => {
  const code = (file: string): string =>
    `require(${JSON.stringify(file)}).openZ3().then(async (solver) => console.log(await solver.run('(check-sat)')));`;

  it.each([
    ['from source', ['-r', 'ts-node/register'], join(__dirname, '../src/evidence/smt/z3.ts')],
    ['as built', [], builtFile('src/evidence/smt/z3.js')],
  ])('ends by itself, %s', (_, args, file) => {
    const root = join(__dirname, '..');
    const { stdout, status } = spawnSync(process.execPath, [...args, '-e', code(file)], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect({ stdout, status }).toEqual({ stdout: "{ kind: 'printed', text: 'sat\\n' }\n", status: 0 });
  });
});
