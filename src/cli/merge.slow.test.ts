import { join } from 'node:path';
import { shardFolder, verifyFiles } from '../../fixtures/shards';
import { exitCode } from './exit-code';

const adapter = join(__dirname, '../../fixtures/misbehaving/adapter.mjs');
const folder = shardFolder();
afterAll(() => folder.remove());

describe('the report merged from shards', () => {
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
