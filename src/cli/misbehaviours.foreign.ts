import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { misbehaviours } from '../../fixtures/subjects/misbehaving/modes';
import { FailureFolder } from '../report/failure-folder';
import type { VerifyReport } from '../report/verify-report';

const root = join(__dirname, '../..');
const main = join(root, 'dist/src/cli/main.js');
const adapter = join(root, 'fixtures/subjects/misbehaving/adapter.mjs');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-misbehaving-'));

const argumentsFor = (mode: string, out: string): string[] => [
  main,
  'verify',
  '--subject',
  `"${process.execPath}" "${adapter}" ${mode}${mode.endsWith('-once') ? ` --marker ${join(folder, `${mode}.marker`)}` : ''}`,
  ...['--claim', 'closed-form', 'limit', 'optimal-weight', 'laws'],
  ...['--runs', '30', '--request-timeout', '1', '--start-timeout', '3', '--out', join(folder, out)],
  '--no-store',
];

/** Processes that a subject has left behind. */
function leftBehind(): string[] {
  const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return processes.filter((line) => line.includes(adapter) || line === 'sleep 1000');
}

/** However long it takes to start on a busy machine; signals are heeded from before it does. */
async function subjectAtWork(): Promise<void> {
  while (!leftBehind().some((line) => !line.includes(main))) await wait(50);
  await wait(500);
}

afterAll(() => rmSync(folder, { recursive: true }));

const starting = misbehaviours.filter(({ verdict }) => verdict !== 'no-start');
const notStarting = misbehaviours.filter(({ verdict }) => verdict === 'no-start');

describe('a subject that misbehaves', () => {
  it.each(starting)('$mode: $verdict, exit $exitCode; it $description', ({ mode, verdict, exitCode }) => {
    const { status, stderr } = spawnSync(process.execPath, argumentsFor(mode, mode), { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr, status: exitCode });
    expect(leftBehind()).toEqual([]);
    const { laws } = JSON.parse(readFileSync(join(folder, mode, 'verify.json'), 'utf8')) as VerifyReport;
    expect(laws.map((law) => law.verdict)).toContain(verdict);
  });

  it.each(notStarting)('$mode: does not start, exit $exitCode; it $description', ({ mode, exitCode }) => {
    const { status, stderr } = spawnSync(process.execPath, argumentsFor(mode, mode), { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr, status: exitCode });
    expect(stderr).toContain('error: the subject did not start');
    expect(leftBehind()).toEqual([]);
    expect(existsSync(join(folder, mode, 'verify.json'))).toBe(false);
  });
});

describe('--strict', () => {
  it('fails the run for a law that should be kept', () => {
    const args = [...argumentsFor('accepts-everything', 'strict'), '--strict'];
    expect(spawnSync(process.execPath, args).status).toBe(1);
  });
});

describe('an interrupted run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s leaves no process behind and a report that says it is incomplete',
    async (signal) => {
      const args = argumentsFor('late', signal);
      const run = spawn(process.execPath, args, { stdio: 'ignore' });
      await subjectAtWork();
      run.kill(signal);
      const status = await new Promise((resolve) => run.once('close', resolve));
      expect(status).toBe(130);
      expect(leftBehind()).toEqual([]);
      const file = join(folder, signal, 'verify.json');
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ complete: false });
      expect(spawnSync(process.execPath, [main, 'replay', file]).status).toBe(5);
    },
  );

  it('leaves the store as it was, even while that is being tried', async () => {
    const command = [process.execPath, adapter, 'hang', '1'] as const;
    const kept = new FailureFolder(join(folder, 'store'), command);
    const problem = { K: [[1]], y: [[1]], lambda: 1, alphas: [0.5], Kx: [[1]], yx: [[1]] };
    for (const law of ['limit/in-sample', 'limit/reached']) {
      kept.write(law, [{ problem, seed: 1, path: '0' }]);
    }
    const contents = () => readdirSync(kept.path).map((name) => readFileSync(join(kept.path, name), 'utf8'));
    const before = contents();
    const subject = command.map((word) => `"${word}"`).join(' ');
    const out = join(folder, 'stored');
    const args = ['verify', '--subject', subject, '--claim', 'limit', '--store', join(folder, 'store')];
    const run = spawn(process.execPath, [main, ...args, '--out', out], { stdio: 'ignore' });
    await subjectAtWork();
    run.kill('SIGINT');
    expect(await new Promise((resolve) => run.once('close', resolve))).toBe(130);
    expect(leftBehind()).toEqual([]);
    expect(JSON.parse(readFileSync(join(out, 'verify.json'), 'utf8'))).toMatchObject({ complete: false });
    expect(contents()).toEqual(before);
  });
});
