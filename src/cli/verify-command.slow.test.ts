import type { SpawnSyncReturns } from 'node:child_process';
import { join } from 'node:path';
import { commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
afterAll(() => folder.remove());

describe('verify', () => {
  it('gives the same bytes for the same seed', () => {
    for (const out of ['first', 'second']) {
      expect(folder.run('verify', '--runs', '20', '--seed', '1', '--out', out).status).toBe(exitCode.good);
    }
    for (const report of ['verify.json', 'verify.md']) {
      expect(folder.read(`first/${report}`)).toEqual(folder.read(`second/${report}`));
    }
  });

  describe('with expected failures', () => {
    const nan = `"${process.execPath}" "${join(__dirname, '../../fixtures/misbehaving/adapter.mjs')}" nan 1`;
    const notJson = nan.replace(/nan 1$/, 'not-json 1');
    const verify = (law: string, ...args: string[]): SpawnSyncReturns<string> => {
      const entry = { law, reason: 'known', link: 'https://example.org/issues/1', expires: '9999-12-31' };
      folder.write({ 'known.json': JSON.stringify([entry]) });
      const rest = ['--expected-failures', 'known.json', '--runs', '10', '--out', 'known', ...args];
      return folder.run('verify', ...rest);
    };
    const limit = ['--claim', 'limit'];

    it('exits 0 where only they fail, 1 where another law does', () => {
      expect(verify('limit/*', '--subject', nan, ...limit).status).toBe(exitCode.good);
      expect(verify('limit/{in,out-of}-sample', '--subject', nan, ...limit).status).toBe(exitCode.failed);
    });

    it('exits 1 where one of them passes, and says which to remove', () => {
      const { status, stdout } = verify('limit/reached', ...limit);
      expect(status).toBe(exitCode.failed);
      expect(stdout).toMatch(/limit\/reached passes, although .*: remove it from the list/);
    });

    it('exits 3 for a broken protocol unless that is expected', () => {
      const closedForm = ['--claim', 'closed-form', '--subject', notJson];
      expect(verify('closed-form/*', ...closedForm).status).toBe(exitCode.good);
      expect(verify('closed-form/last-step', ...closedForm).status).toBe(exitCode.subject);
    });

    it('takes entries for claims that are not run', () => {
      expect(verify('collapse/*', ...limit).status).toBe(exitCode.good);
    });
  });

  it('exits 4 when nothing was applicable', () => {
    expect(folder.run('verify', '--claim', 'published-figures', '--out', 'none').status).toBe(
      exitCode.nothingRan,
    );
    const audit = (...slugs: readonly string[]): number | null =>
      folder.run('audit', '--claim', ...slugs, '--method', 'exact', '--runs', '5', '--out', 'none').status;
    expect(audit('published-figures')).toBe(exitCode.nothingRan);
    expect(audit('published-figures', 'collapse')).toBe(exitCode.good);
  });
});
