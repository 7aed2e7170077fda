import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { builtCommand, commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
beforeAll(() =>
  folder.write({
    'good.csv': 'x,z,y\n1,2,3\n2,1,4\n3,5,1\n4,4,2\n5,3,6\n',
    'cut-off.json': '{"reportVersion":1,"kind":"verify","laws":[]}',
  }),
);
afterAll(() => folder.remove());

describe('a native library that cannot be loaded', () => {
  /** As where koffi, which is optional, has not been installed. */
  const withoutKoffi = (...args: string[]): SpawnSyncReturns<string> => {
    const hide = `const { _resolveFilename: resolve } = module.constructor;
      module.constructor._resolveFilename = (name, ...rest) =>
        resolve(name === 'koffi' ? 'koffi-that-is-not-installed' : name, ...rest);`;
    folder.write({ 'without-koffi.cjs': hide });
    return spawnSync(
      process.execPath,
      ['--require', folder.file('without-koffi.cjs'), builtCommand, ...args],
      {
        cwd: folder.path,
        encoding: 'utf8',
      },
    );
  };
  const fit = ['fit', '--data', 'good.csv', '--target', 'y'];

  it.each([
    { command: fit },
    { command: ['verify', '--runs', '5'] },
    { command: ['audit', '--runs', '5'] },
    { command: ['replay', 'cut-off.json'] },
  ])('is refused before anything runs, in one sentence: $command', ({ command }) => {
    const { status, stdout, stderr } = withoutKoffi(...command, '--backend', 'lapack');
    expect({ status, stdout, stderr }).toEqual({
      status: exitCode.usage,
      stdout: '',
      stderr:
        'error: --backend: expected auto or ml-matrix, because the package koffi is not installed, received lapack\n',
    });
  });

  it('is done without where it is a matter of choice, and the report says so', () => {
    const { status, stdout, stderr } = withoutKoffi(...fit, '--backend', 'auto', '--json', '-');
    expect({ status, stderr }).toEqual({ status: exitCode.good, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ backend: 'ml-matrix' });
    expect(withoutKoffi(...fit, '--backend', 'auto').stdout).toContain('computed with ml-matrix');
  });

  it('is not looked for unless it is asked for', () => {
    expect(withoutKoffi(...fit, '--json', '-').stdout).toBe(folder.run(...fit, '--json', '-').stdout);
  });

  it('is no business of anybody else’s code', () => {
    const { status, stderr } = folder.run('verify', '--subject', 'true', '--backend', 'lapack');
    expect(status).toBe(exitCode.usage);
    expect(stderr).toContain("option '--backend <name>' cannot be used with option '--subject <command>'");
  });
});
