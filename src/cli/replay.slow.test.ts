import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from '../../fixtures/built-command';
import { fractionValue } from '../arithmetic/exact/fraction-value';
import type { Question } from '../protocol/question';
import type { VerifyReport } from '../report/model/verify-report';
import { exitCode } from './exit-code';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-replay-'));
const file = (name: string): string => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

function distillProof(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [builtCommand, ...args], { cwd: folder, encoding: 'utf8' });
}

describe('replay of what a subject in another process got wrong', () => {
  const root = join(__dirname, '../..');
  const right = `"${process.execPath}" "${join(root, 'examples/adapters/node/adapter.mjs')}"`;
  const misbehaving = (mode: string): string =>
    `"${process.execPath}" "${join(root, 'fixtures/misbehaving/adapter.mjs')}" ${mode} 1`;
  const replay = (...args: string[]): SpawnSyncReturns<string> =>
    distillProof('replay', 'wrong/verify.json', ...args);
  let verified: SpawnSyncReturns<string>;

  beforeAll(() => {
    const subject = ['--subject', misbehaving('swapped-weights')];
    verified = distillProof('verify', ...subject, '--runs', '30', '--claim', 'limit', '--out', 'wrong');
  });

  const recorded = (): [Question, ...Question[]] => {
    const { laws } = JSON.parse(readFileSync(file('wrong/verify.json'), 'utf8')) as VerifyReport;
    const found = laws.find(({ id }) => id === 'limit/in-sample')?.counterexample?.questions;
    return found as [Question, ...Question[]];
  };

  it('verify prints a line that asks it the very same, and it answers the very same', () => {
    expect(verified.status).toBe(exitCode.failed);
    const [line = 'none'] = /printf .*"op":"limit".*$/m.exec(verified.stdout) ?? [];
    const { stdout } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    const [, reply = ''] = stdout.split('\n');
    expect(JSON.parse(reply)).toMatchObject({ id: '1', ...recorded()[0].reply });
  });

  it('still fails on the same, passes on one that is right', () => {
    const wrong = replay('limit/in-sample', '--subject', misbehaving('swapped-weights'));
    expect(wrong.stdout).toMatch(/^limit\/in-sample: still fails\n.*first difference: fitted, point 1/s);
    expect(wrong.status).toBe(exitCode.failed);
    const passing = replay('--subject', right);
    expect(passing.stdout.match(/: passes now$/gm)).toHaveLength(5);
    expect(passing.status).toBe(exitCode.good);
    expect(replay().status).toBe(exitCode.good);
  });

  it.each([
    ['only-distill', exitCode.nothingRan, 'nothing compared'],
    ['crash', exitCode.failed, 'no answer, crash: exit code 3'],
    ['not-json', exitCode.subject, 'no answer, protocol: not JSON'],
  ])('exit codes tell what a subject does: %s', (mode, status, text) => {
    const { stdout, ...found } = replay('limit/in-sample', '--subject', misbehaving(mode));
    expect(stdout).toContain(text);
    expect(found.status).toBe(status);
  });

  it('a subject that does not start is told from one that fails', () => {
    const { status, stderr } = replay('--subject', misbehaving('no-hello'));
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({
      status: exitCode.subject,
      lines: 1,
    });
  });

  it('--snippet prints a program that computes what was expected', () => {
    const { stdout, status } = replay('limit/in-sample', '--snippet', 'javascript');
    expect(status).toBe(exitCode.good);
    const printed = spawnSync(process.execPath, ['-e', stdout], { encoding: 'utf8' }).stdout;
    const [{ expected }] = recorded() as [Extract<Question, { op: 'limit' }>];
    const numbers = /^fitted: (.*)$/m.exec(printed)?.[1]?.split(' ').map(Number);
    expect(numbers).toEqual(
      expected?.outputs.fitted.flat().map((value) => expect.closeTo(fractionValue(String(value)), 12)),
    );
  });

  it.each([
    [['--snippet', 'r'], exitCode.usage, '--snippet: expected one law after the report, received several: '],
    [
      ['limit/in-sample', '--snippet', 'cobol'],
      exitCode.usage,
      'Allowed choices are python, r, octave, javascript',
    ],
  ])('%j: exit %d', (args, status, message) => {
    const refused = replay(...args);
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status, stdout: '' });
    expect(refused.stderr).toContain(message);
  });

  it('nothing but numbers gets from a report into a program', () => {
    const text = readFileSync(file('wrong/verify.json'), 'utf8');
    const edited = text.replace(/("inputs": \{[^}]*?"lambda": )1,/, '$1"1); process.exit(7); (1",');
    expect(edited).not.toBe(text);
    writeFileSync(file('edited.json'), edited);
    const { status, stdout, stderr } = distillProof(
      'replay',
      'edited.json',
      'limit/in-sample',
      '--snippet',
      'javascript',
    );
    expect({ status, stdout }).toEqual({ status: exitCode.report, stdout: '' });
    expect(stderr).toContain('questions[0].inputs.lambda: expected a finite number');
  });
});
