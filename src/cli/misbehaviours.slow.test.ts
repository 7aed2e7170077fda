import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtCommand } from '../../fixtures/built-command';
import { linkedAdapter } from '../../fixtures/misbehaving/linked-adapter';
import { misbehaviours } from '../../fixtures/misbehaving/modes';
import { runningCommands } from '../../fixtures/running-commands';
import type { VerifyReport } from '../report/model/verify-report';
import { FailureFolder } from '../runs/failure-folder';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-misbehaving-'));
const adapter = linkedAdapter(folder);

const argumentsFor = (mode: string, out: string): string[] => [
  builtCommand,
  'verify',
  '--subject',
  `"${process.execPath}" "${adapter}" ${mode}${mode.endsWith('-once') ? ` --marker ${join(folder, `${mode}.marker`)}` : ''}`,
  ...['--claim', 'closed-form', 'limit', 'optimal-weight'],
  ...['metamorphic-relations', 'edge-cases', 'kernels', 'input-validation'],
  ...['--runs', '30', '--request-timeout', '1', '--start-timeout', '3', '--out', join(folder, out)],
  '--no-store',
];

/** Processes that a subject has left behind. */
function leftBehind(): string[] {
  return runningCommands().filter((line) => line.includes(adapter) || line === 'sleep 1000');
}

/** However long it takes to start on a busy machine; signals are heeded from before it does. */
async function subjectAtWork(): Promise<void> {
  while (!leftBehind().some((line) => !line.includes(builtCommand))) await wait(50);
  await wait(500);
}

afterAll(() => rmSync(folder, { recursive: true }));

it('is listed by the adapter in the same words as here', () => {
  const list = execFileSync(process.execPath, [adapter, '--list'], { encoding: 'utf8' });
  const lines = misbehaviours.map(({ mode, description }) => `${mode.padEnd(21)}  ${description}`);
  expect(list.trimEnd().split('\n').sort()).toEqual(lines.sort());
});

/** What has come of a run once it has ended, which must be long before the deadlines of its subject. */
async function endOf(run: ChildProcess): Promise<{ status: number | null; errors: string }> {
  let errors = '';
  run.stderr?.on('data', (text) => (errors += String(text)));
  const tooLong = setTimeout(() => run.kill('SIGKILL'), 20_000);
  const status = await new Promise<number | null>((resolve) => run.once('close', resolve));
  clearTimeout(tooLong);
  return { status, errors };
}

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

describe('several processes of a subject', () => {
  const several = (mode: string, out: string): string[] => [
    ...argumentsFor(mode, out),
    ...['--runs', '300', '--workers', '2', '--claim', 'limit', '--request-timeout', '1000'],
  ];

  it('find what one finds, and are gone afterwards', () => {
    const written = ['1', '2'].map((workers) => {
      const args = [...several('swapped-weights 1', `by ${workers}`), '--workers', workers];
      expect(spawnSync(process.execPath, args).status).toBe(1);
      return readFileSync(join(folder, `by ${workers}`, 'verify.json'), 'utf8');
    });
    expect(written[1]).toBe(written[0]);
    expect(leftBehind()).toEqual([]);
  });

  it('are all gone after an interruption', async () => {
    const run = spawn(process.execPath, several('hang-ignoring-sigterm', 'several'), { stdio: 'ignore' });
    await subjectAtWork();
    const subjects = leftBehind().filter((line) => !line.includes(builtCommand));
    expect(subjects).toHaveLength(2);
    run.kill('SIGINT');
    expect(await endOf(run)).toMatchObject({ status: 130 });
    expect(leftBehind()).toEqual([]);
  });

  it('do not start where only one can, and the error says how to start one', () => {
    const taken = join(folder, 'taken');
    const onlyOnce = join(folder, 'only-once.mjs');
    writeFileSync(
      onlyOnce,
      `import { writeFileSync } from 'node:fs';
       process.argv.push('none');
       writeFileSync(${JSON.stringify(taken)}, '', { flag: 'wx' });
       await import(${JSON.stringify(adapter)});`,
    );
    const subject = `"${process.execPath}" "${onlyOnce}"`;
    const args = [...several('none', 'only once'), '--subject', subject];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({
      stderr: expect.stringContaining('(of 2 at a time; --workers 1 starts one)') as string,
      status: 3,
    });
    expect(leftBehind()).toEqual([]);
    rmSync(taken);
    expect(spawnSync(process.execPath, [...args, '--workers', '1']).status).toBe(0);
  });
});

describe('an interrupted run', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s leaves no process behind and a report that says it is incomplete',
    async (signal) => {
      const args = argumentsFor('late', signal);
      const run = spawn(process.execPath, args, { stdio: 'ignore' });
      await subjectAtWork();
      run.kill(signal);
      expect(await endOf(run)).toMatchObject({ status: 130 });
      expect(leftBehind()).toEqual([]);
      const file = join(folder, signal, 'verify.json');
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ complete: false });
      expect(spawnSync(process.execPath, [builtCommand, 'replay', file]).status).toBe(5);
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
    const run = spawn(process.execPath, [builtCommand, ...args, '--out', out], { stdio: 'ignore' });
    await subjectAtWork();
    run.kill('SIGINT');
    expect(await endOf(run)).toMatchObject({ status: 130 });
    expect(leftBehind()).toEqual([]);
    expect(JSON.parse(readFileSync(join(out, 'verify.json'), 'utf8'))).toMatchObject({ complete: false });
    expect(contents()).toEqual(before);
  });

  it('ends at once at the second signal, and leaves no process behind then either', async () => {
    const args = [...argumentsFor('hang-ignoring-sigterm', 'twice'), '--request-timeout', '1000'];
    const run = spawn(process.execPath, args, { stdio: 'ignore' });
    await subjectAtWork();
    run.kill('SIGINT');
    // Within the second that the subject has to say goodbye in.
    await wait(200);
    run.kill('SIGINT');
    expect(await endOf(run)).toMatchObject({ status: 130 });
    expect(leftBehind()).toEqual([]);
  });

  it.each([
    { what: 'while the subject starts', mode: 'silent', more: [] },
    { what: 'of a shard', mode: 'late', more: ['--shard', '1/2'] },
  ])('$what writes nothing, and leaves no process behind', async ({ what, mode, more }) => {
    const args = [...argumentsFor(mode, what), '--start-timeout', '1000', ...more];
    const run = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    await subjectAtWork();
    run.kill('SIGINT');
    const { status, errors } = await endOf(run);
    expect({ errors, status }).toEqual({
      errors: expect.stringMatching(/\ninterrupted: nothing was written\n$/) as string,
      status: 130,
    });
    expect(leftBehind()).toEqual([]);
    expect(readdirSync(join(folder, what))).toEqual([]);
  });
});
