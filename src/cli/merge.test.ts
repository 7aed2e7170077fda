import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCode } from './exit-code';

/** The built command, as `npm test` leaves it: what users run. */
const main = join(__dirname, '../../dist/src/cli/main.js');
const adapter = join(__dirname, '../../fixtures/subjects/misbehaving/adapter.mjs');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

function distillProof(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
}

const bytes = (name: string): string => readFileSync(join(folder, name), 'utf8');
const reports = ['verify.json', 'verify.md', 'verify.html', 'verify.junit.xml'];
const shardsIn = (out: string): string[] =>
  readdirSync(join(folder, out))
    .filter((name) => name.includes('shard'))
    .map((name) => join(out, name));

function runShards(out: string, count: number, ...args: readonly string[]): void {
  for (let index = 1; index <= count; index++) {
    const { status, stderr } = distillProof(
      'verify',
      ...args,
      '--shard',
      `${index}/${count}`,
      '--out',
      out,
      '--quiet',
    );
    expect({ status, stderr }).toEqual({ status: exitCode.good, stderr: '' });
  }
}

const campaign = ['--claim', 'collapse', 'closed-form', '--runs', '520', '--seed', '5'];

describe('the report merged from shards', () => {
  it('is the one that a single machine writes, for any number of workers', () => {
    runShards('three', 3, ...campaign);
    expect(distillProof('merge', ...shardsIn('three'), '--out', 'three', '--quiet').status).toBe(
      exitCode.good,
    );
    for (const workers of ['1', '3']) {
      const single = [
        'verify',
        ...campaign,
        '--no-store',
        '--out',
        'single',
        '--quiet',
        '--workers',
        workers,
      ];
      expect(distillProof(...single).status).toBe(exitCode.good);
      for (const report of reports) expect(bytes(`three/${report}`)).toBe(bytes(`single/${report}`));
    }
  });

  it('has the same counterexamples, and fails, where a subject is wrong', () => {
    const wrong = ['--subject', `"${process.execPath}" "${adapter}" swapped-weights 1`];
    const few = ['--claim', 'closed-form', '--runs', '260', ...wrong];
    runShards('wrong', 2, ...few);
    // In whatever order they come.
    const shards = shardsIn('wrong').reverse();
    expect(distillProof('merge', ...shards, '--out', 'wrong', '--quiet').status).toBe(exitCode.failed);
    distillProof('verify', ...few, '--no-store', '--out', 'wrong-single', '--quiet');
    for (const report of reports) expect(bytes(`wrong/${report}`)).toBe(bytes(`wrong-single/${report}`));
    expect(bytes('wrong/verify.json')).toContain('"counterexample"');
  });

  it('is held against a baseline and a list of expected failures like any other', () => {
    expect(distillProof('merge', ...shardsIn('three'), '--baseline', 'three/verify.json').status).toBe(
      exitCode.good,
    );
    writeFileSync(
      join(folder, 'known.json'),
      '[{"law":"closed-form/*","reason":"r","link":"https://example.org"}]',
    );
    const { status, stdout } = distillProof(
      'merge',
      ...shardsIn('three'),
      '--expected-failures',
      'known.json',
    );
    expect(status).toBe(exitCode.failed);
    expect(stdout).toContain('passes, although');
  });
});

describe('merge refuses', () => {
  const refused = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = distillProof('merge', ...args, '--out', 'refused');
    expect({ status, stdout }).toEqual({ status: exitCode.report, stdout: '' });
    return stderr;
  };

  it('a shard that is missing, there twice, or of another run', () => {
    runShards('other', 2, '--claim', 'collapse', '--runs', '260', '--seed', '6');
    const [first = '', second = '', third = ''] = shardsIn('three');
    const [other = ''] = shardsIn('other');
    expect(refused(first, third)).toContain('error: shard 2 of 3 is missing');
    expect(refused(first, second, third, second)).toContain('shard 2 of 3 is there already');
    expect(refused(first, other)).toMatch(/of another run than .*: seed differs/);
  });

  it('what is no shard, or was cut off', () => {
    expect(refused('three/verify.json')).toContain(
      'a report of kind shard is needed, this one is of kind verify',
    );
    writeFileSync(join(folder, 'cut-off.json'), bytes(shardsIn('three')[0] ?? '').slice(0, 1000));
    expect(refused('cut-off.json')).toContain('cut-off.json: expected valid JSON');
    expect(refused('nowhere.json')).toContain('nowhere.json');
  });
});

describe('--shard refuses', () => {
  it.each([
    ['0/2', 'Expected i/n with i from 1 to n, such as 2/4.'],
    ['3/2', 'Expected i/n'],
    ['half', 'Expected i/n'],
  ])('%s', (shard, message) => {
    const { status, stderr } = distillProof('verify', '--shard', shard);
    expect(status).toBe(exitCode.usage);
    expect(stderr).toContain(message);
  });

  it('what is for the whole to decide', () => {
    for (const args of [['--strict'], ['--baseline', 'b.json'], ['--store', 'kept']]) {
      expect(distillProof('verify', '--shard', '1/2', ...args).status).toBe(exitCode.usage);
    }
  });
});
