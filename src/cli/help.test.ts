import { commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
afterAll(() => folder.remove());

describe('help', () => {
  it('lists commands, claims, exit codes and examples', () => {
    const { stdout, status } = folder.run('--help');
    expect(status).toBe(exitCode.good);
    for (const word of [
      'audit',
      'verify',
      'init',
      'fit',
      'replay',
      'optimal-weight',
      'Exit codes',
      'Examples',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it.each(['audit', 'verify', 'init', 'fit', 'replay'])('%s --help shows examples', (command) => {
    const { stdout, status } = folder.run(command, '--help');
    expect(status).toBe(exitCode.good);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\$ distill-proof ${command}`));
  });

  it('no command at all is bad usage', () => {
    expect(folder.run().status).toBe(exitCode.usage);
  });
});
