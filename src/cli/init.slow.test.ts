import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from '../../fixtures/built-command';
import { adapterLanguages, type AdapterLanguageName, verifyCommands } from './adapter-languages';
import { exitCode } from './exit-code';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-init-'));
const file = (name: string): string => join(folder, name);

function init(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [builtCommand, 'init', ...args], { cwd: folder, encoding: 'utf8' });
}

afterAll(() => rmSync(folder, { recursive: true }));

const languages = Object.keys(adapterLanguages) as AdapterLanguageName[];

describe('distill-proof init', () => {
  it.each(languages)('%s writes the adapter and its README, and says how to go on', (language) => {
    const { status, stdout, stderr } = init(language);
    const { source, list } = adapterLanguages[language];
    const directory = `distill-adapter-${language}`;
    expect({ status, stderr }).toEqual({ status: exitCode.good, stderr: '' });
    expect(readdirSync(file(directory)).sort()).toEqual(['README.md', source].sort());
    for (const name of readdirSync(file(directory))) {
      const template = join(root, 'templates', language, name);
      expect(readFileSync(file(`${directory}/${name}`), 'utf8')).toBe(readFileSync(template, 'utf8'));
    }
    for (const part of [
      `wrote ${directory}/`,
      `name them in ${list}`,
      ...verifyCommands(language, directory),
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('leaves nothing where the disk is full, not even a folder', () => {
    const script = 'ulimit -f 1; exec "$0" "$1" init python "$2/deeper/still"';
    const args = ['-c', script, process.execPath, builtCommand, file('full')];
    const { status, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
    expect(status).toBe(exitCode.usage);
    expect(stderr).toMatch(/^error: .*: expected a place that can be written to, received E[A-Z]+\n$/);
    expect(existsSync(file('full'))).toBe(false);
  });

  it.each(languages)(
    '%s: the README in the folder gives the commands that init prints, for that folder',
    (language) => {
      const [, block] = /^```sh\n(.*?)```/ms.exec(
        readFileSync(join(root, 'templates', language, 'README.md'), 'utf8'),
      ) ?? ['', ''];
      expect(block).toBe(
        verifyCommands(language, '.')
          .map((command) => `${command}\n`)
          .join(''),
      );
    },
  );

  it('writes where it is told to', () => {
    expect(init('python', 'deep/er').stdout).toContain('--subject "python3 deep/er/adapter.py"');
    expect(existsSync(file('deep/er/adapter.py'))).toBe(true);
  });

  it.each(['plain', 'with space', "it's my $HOME", 'a "quoted" name', '.'])(
    'prints commands that start the adapter in the folder %j',
    (directory) => {
      mkdirSync(file(`at-${directory}`));
      const cwd = file(`at-${directory}`);
      const { stdout } = spawnSync(process.execPath, [builtCommand, 'init', 'node', directory], {
        cwd,
        encoding: 'utf8',
      });
      const [command = ''] = /npx distill-proof verify .*/.exec(stdout) ?? [];
      const script = `npx() { shift; "$RUNTIME" "$MAIN" "$@"; }; ${command} --runs 5 --quiet`;
      const env = { ...process.env, RUNTIME: process.execPath, MAIN: builtCommand };
      const { status, stderr } = spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8' });
      // It starts and speaks the protocol; nothing is filled in yet.
      expect({ status, stderr }).toEqual({ status: exitCode.nothingRan, stderr: '' });
    },
  );
});

describe('distill-proof init refuses, with one sentence and exit 2, and writes nothing', () => {
  beforeAll(() => {
    writeFileSync(file('a-file'), '');
    for (const name of ['has-adapter', 'has-readme', 'has-link']) mkdirSync(file(name));
    writeFileSync(file('has-adapter/adapter.R'), 'mine');
    writeFileSync(file('has-readme/README.md'), 'mine');
    // A link that leads nowhere is in the way as well.
    symlinkSync(file('nowhere'), file('has-link/adapter.R'));
  });

  it.each([
    ['a language it does not know', ['cobol'], 'Allowed choices are python, r, octave, node, cpp.'],
    ['no language', [], "missing required argument 'language'"],
    ['a name of an object’s own', ['toString'], 'Allowed choices are python, r, octave, node, cpp.'],
    ['an adapter that is there', ['r', 'has-adapter'], 'has-adapter/adapter.R: expected no such file yet'],
    ['a README that is there', ['r', 'has-readme'], 'has-readme/README.md: expected no such file yet'],
    ['a link that is there', ['r', 'has-link'], 'has-link/adapter.R: expected no such file yet'],
    ['a folder that no command can name', ['r', `it's "mine"`], 'a name with one kind of quotes at most'],
    ['a file for a folder', ['r', 'a-file'], 'a-file: expected a place that can be written to'],
  ])('%s', (_, args, message) => {
    const before = readdirSync(folder, { recursive: true }).sort();
    const { status, stdout, stderr } = init(...args);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: exitCode.usage, stdout: '' });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(file('has-adapter/adapter.R'), 'utf8')).toBe('mine');
  });
});

it('the package ships every template', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const shipped = files.map(({ path }) => path);
  const wanted = languages.flatMap((language) => [
    `templates/${language}/README.md`,
    `templates/${language}/${adapterLanguages[language].source}`,
  ]);
  expect(shipped).toEqual(expect.arrayContaining(wanted));
});
