import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'zod';
import { requireBuild } from '../../fixtures/built';
import { lazy } from '../../fixtures/lazy';

const root = join(__dirname, '../..');
const listsSchema = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })]);

function packedFiles(): string[] {
  requireBuild();
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  // A list up to npm 10, since then an object by the names of packages.
  const [list] = listsSchema.parse(Object.values(JSON.parse(stdout) as object));
  return list.files.map(({ path }) => path);
}

describe('the files of the package', () => {
  const files = lazy(packedFiles);

  it('hold everything that the README links to', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) =>
      posix.normalize(target).replace(/\/$/, ''),
    );
    const missing = targets.filter(
      (target) => !files().some((file) => file === target || file.startsWith(`${target}/`)),
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it.each([
    'LICENSE',
    'PROTOCOL.md',
    'CHANGELOG.md',
    'dist/THIRD-PARTY-LICENSES',
    'dist/browser/explorer.js',
    'examples/cars.csv',
    'proofs/result.json',
    'proofs/Statements.v',
    'schemas/verify.schema.json',
    'templates/python/adapter.py',
    'vectors/vectors.schema.json',
  ])('hold %s', (file) => {
    expect(files()).toContain(file);
  });

  it('hold no tests, no fixtures and no leftovers of the build', () => {
    const unwanted =
      /\.test\.|^fixtures\/|^dist\/(?:fixtures|bench|scripts)\/|tsbuildinfo|^dist\/package\.json$/;
    expect(files().filter((file) => unwanted.test(file))).toEqual([]);
  });

  it('hold each file of data once', () => {
    const data = files()
      .filter((file) => /\.(?:json|csv)$/.test(file))
      .map((file) => file.replace(/^dist\/(?:src\/)?/, ''));
    expect(data.filter((file, i) => data.indexOf(file) !== i)).toEqual([]);
  });
});

describe('the licences of bundled libraries', () => {
  it.each([
    'echarts',
    'zrender',
    'katex',
    'react',
    'react-dom',
    'mathjs',
    'fraction.js',
    'ml-matrix',
    'lodash',
  ])('hold that of %s', (name) => {
    requireBuild();
    const text = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES'), 'utf8');
    expect(text).toMatch(new RegExp(`^${name.replaceAll('.', String.raw`\.`)} \\d`, 'm'));
  });
});
