import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from '../../fixtures/built-command';
import type { VerifyReport } from '../report/model/verify-report';
import { exitCode } from './exit-code';

const adapter = join(__dirname, '../../fixtures/misbehaving/adapter.mjs');
const root = mkdtempSync(join(tmpdir(), 'distill-proof-store-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder: string;
let count = 0;
beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
});

const subject = (mode: string): string => `"${process.execPath}" "${adapter}" ${mode}`;
const wrong = subject('swapped-weights 1');

function verify(...args: string[]): SpawnSyncReturns<string> {
  const few = ['--claim', 'closed-form', '--runs', '30'];
  return spawnSync(process.execPath, [builtCommand, 'verify', ...few, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const bytes = (name: string): Buffer => readFileSync(join(folder, name));
const usual = '.distill-proof/failures';
const stored = (): string[] =>
  readdirSync(join(folder, usual))
    .flatMap((name) => readdirSync(join(folder, usual, name)))
    .sort();

// The second one dies at its twentieth request: were it asked anything before the campaign, that would be another one.
it.each(['swapped-weights 1', 'crash 20'])(
  'failures are kept and tried first; the report is the same: %s',
  (mode) => {
    const command = subject(mode);
    const first = verify('--subject', command, '--out', 'first');
    expect(first.stderr).toMatch(
      /\d failures kept in .distill-proof\/failures\/[\w-]+, to be tried first next time/,
    );
    const names = stored();
    expect(names).not.toEqual([]);
    const second = verify('--subject', command, '--out', 'second');
    expect([first.status, second.status]).toEqual([exitCode.failed, exitCode.failed]);
    for (const report of ['verify.json', 'verify.md']) {
      expect(bytes(`second/${report}`)).toEqual(bytes(`first/${report}`));
    }
    expect(stored()).toEqual(names);
  },
);

it('what one run finds fails the next, shorter one too, until it is mended', () => {
  verify('--subject', wrong, '--store', 'kept');
  const short = ['--subject', wrong, '--runs', '1', '--seed', '4', '--out'];
  expect(verify(...short, 'untold', '--no-store').status).toBe(exitCode.good);
  const told = verify(...short, 'told', '--store', 'kept');
  expect(told.status).toBe(exitCode.failed);
  expect(told.stdout).toContain('of an earlier run; this run did not come across it');
  const { laws } = JSON.parse(bytes('told/verify.json').toString()) as VerifyReport;
  expect(laws.map(({ counterexample }) => counterexample?.origin)).toContain('store');

  const [name = 'none'] = readdirSync(join(folder, 'kept'));
  const failures = bytes(`kept/${name}/closed-form.in-sample.json`).toString();
  // As though the reference solver once had this bug.
  mkdirSync(join(folder, 'kept/reference'));
  writeFileSync(
    join(folder, 'kept/reference/closed-form.in-sample.json'),
    failures.replace(/"subject": \[[^\]]*\]/, '"subject": ["reference"]'),
  );
  const mended = verify('--store', 'kept');
  expect(mended.status).toBe(exitCode.good);
  expect(mended.stderr).toContain('closed-form/in-sample: 1 stored failure no longer fails and is forgotten');
  expect(readdirSync(join(folder, 'kept/reference'))).toEqual([]);
  // Neither --store nor --no-store nor success touches the usual place.
  expect(existsSync(join(folder, '.distill-proof'))).toBe(false);
});

it('a file that is in the way is warned of once, even to the quiet, and left alone', () => {
  mkdirSync(join(folder, usual, 'reference'), { recursive: true });
  const file = join(usual, 'reference/closed-form.in-sample.json');
  writeFileSync(join(folder, file), 'notes to myself');
  const { status, stderr } = verify('--quiet');
  expect(status).toBe(exitCode.good);
  expect(stderr).toMatch(/^warning: ignored and left alone, .*closed-form\.in-sample\.json: .*\n$/);
  expect(bytes(file).toString()).toBe('notes to myself');
});

it('--store refuses what is no folder, before anything is run or written', () => {
  writeFileSync(join(folder, 'a file'), '');
  const { status, stderr } = verify('--store', 'a file');
  expect(status).toBe(exitCode.usage);
  expect(stderr).toMatch(/^error: a file: expected a place that can be written to, received \w+\n$/);
  expect(readdirSync(folder)).toEqual(['a file']);
});
