import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shardFolder, verifyFiles } from '../../fixtures/shards';
import { exitCode } from './exit-code';

const adapter = join(__dirname, '../../fixtures/misbehaving/adapter.mjs');
const folder = shardFolder();
afterAll(() => folder.remove());

const campaign = ['--claim', 'collapse', 'closed-form', '--runs', '520', '--seed', '5'];

describe('the report merged from shards', () => {
  it('is the one that a single machine writes', () => {
    folder.runShards('three', 3, ...campaign);
    expect(folder.run('merge', ...folder.shardsIn('three'), '--out', 'three', '--quiet').status).toBe(
      exitCode.good,
    );
    const single = ['verify', ...campaign, '--no-store', '--out', 'single', '--quiet'];
    expect(folder.run(...single).status).toBe(exitCode.good);
    for (const report of verifyFiles)
      expect(folder.read(`three/${report}`)).toBe(folder.read(`single/${report}`));
  });

  it('is held against a baseline and a list of expected failures like any other', () => {
    expect(folder.run('merge', ...folder.shardsIn('three'), '--baseline', 'three/verify.json').status).toBe(
      exitCode.good,
    );
    writeFileSync(
      join(folder.path, 'known.json'),
      '[{"law":"closed-form/*","reason":"r","link":"https://example.org"}]',
    );
    const { status, stdout } = folder.run(
      'merge',
      ...folder.shardsIn('three'),
      '--expected-failures',
      'known.json',
    );
    expect(status).toBe(exitCode.failed);
    expect(stdout).toContain('passes, although');
  });

  it('is the one that a single machine writes, of all claims, for any number of workers', () => {
    const campaign = ['--runs', '1100', '--seed', '5'];
    folder.runShards('four', 4, ...campaign);
    expect(folder.run('merge', ...folder.shardsIn('four'), '--out', 'four', '--quiet').status).toBe(
      exitCode.good,
    );
    for (const workers of ['1', '2', '3']) {
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
      expect(folder.run(...single).status).toBe(exitCode.good);
      for (const report of verifyFiles)
        expect(folder.read(`four/${report}`)).toBe(folder.read(`single/${report}`));
    }
  });

  it('has the same counterexamples, and fails, where a subject is wrong', () => {
    const wrong = ['--subject', `"${process.execPath}" "${adapter}" swapped-weights 1`];
    const few = ['--claim', 'closed-form', '--runs', '260', ...wrong];
    folder.runShards('wrong', 2, ...few);
    // In whatever order they come.
    const shards = folder.shardsIn('wrong').toReversed();
    expect(folder.run('merge', ...shards, '--out', 'wrong', '--quiet').status).toBe(exitCode.failed);
    folder.run('verify', ...few, '--no-store', '--out', 'wrong-single', '--quiet');
    for (const report of verifyFiles)
      expect(folder.read(`wrong/${report}`)).toBe(folder.read(`wrong-single/${report}`));
    expect(folder.read('wrong/verify.json')).toContain('"counterexample"');
  });
});

describe('merge refuses', () => {
  const refused = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = folder.run('merge', ...args, '--out', 'refused');
    expect({ status, stdout }).toEqual({ status: exitCode.report, stdout: '' });
    return stderr;
  };

  it('a shard that is missing, there twice, or of another run', () => {
    folder.runShards('other', 2, '--claim', 'collapse', '--runs', '260', '--seed', '6');
    const [first = '', second = '', third = ''] = folder.shardsIn('three');
    const [other = ''] = folder.shardsIn('other');
    expect(refused(first, third)).toContain('error: shard 2 of 3 is missing');
    expect(refused(first, second, third, second)).toContain('shard 2 of 3 is there already');
    expect(refused(first, other)).toMatch(/of another run than .*: seed differs/);
    writeFileSync(
      join(folder.path, 'other-code.json'),
      folder.read(second).replace(/"code": "[0-9a-f]{12}-node\d+"/, '"code": "0123456789ab-node18"'),
    );
    expect(refused(first, 'other-code.json', third)).toMatch(/the code or Node’s major version differs/);
  });

  it('what is no shard, or was cut off', () => {
    expect(refused('three/verify.json')).toContain(
      'a report of kind shard is needed, this one is of kind verify',
    );
    writeFileSync(
      join(folder.path, 'cut-off.json'),
      folder.read(folder.shardsIn('three')[0] ?? '').slice(0, 1000),
    );
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
    const { status, stderr } = folder.run('verify', '--shard', shard);
    expect(status).toBe(exitCode.usage);
    expect(stderr).toContain(message);
  });

  it('what is for the whole to decide', () => {
    for (const args of [['--strict'], ['--baseline', 'b.json'], ['--store', 'kept']]) {
      expect(folder.run('verify', '--shard', '1/2', ...args).status).toBe(exitCode.usage);
    }
  });
});
