import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import parseArguments from 'string-argv';
import { type CommandLine, commandLines } from '../../fixtures/installed/command-lines';
import { consumerText, entryNames } from '../../fixtures/installed/consumer';
import { installPackage, packPackage } from '../../fixtures/installed/packed-package';
import { attempt, run } from '../../fixtures/installed/run';
import { installedSize, sizeRecordSchema } from '../../fixtures/installed/size';
import packageJson from '../../package.json';
import { claims } from '../../properties';
import { buildProgram } from '../cli/program';

const root = join(__dirname, '../..');
const minutes = 60_000;
const record = sizeRecordSchema.parse(
  JSON.parse(readFileSync(join(root, 'bench/package-size.json'), 'utf8')),
);
const commands = buildProgram(claims).commands.map((command) => command.name());

/** What the platform and newer dependencies may add to the recorded size. */
const slack = 1.1;

let tarball = '';
beforeAll(() => {
  tarball = packPackage();
}, 10 * minutes);
afterAll(() => rmSync(dirname(tarball), { recursive: true }));

describe('the lines of a newcomer', () => {
  it('cover every command of the program', () => {
    expect(Object.keys(commandLines).sort()).toEqual([...commands].sort());
  });
});

describe.each([
  { title: 'with optional packages', options: [], kind: 'complete' as const },
  { title: 'without optional packages', options: ['--omit=optional'], kind: 'withoutOptional' as const },
])('the package, installed $title', ({ options, kind }) => {
  let project = '';
  beforeAll(() => {
    project = installPackage(tarball, ...options);
  }, 10 * minutes);
  afterAll(() => rmSync(project, { recursive: true }));

  it.each(Object.values(commandLines).flat())(
    'npx distill-proof $args',
    ({ args, status, says }: CommandLine) => {
      const { stdout, stderr, ...ended } = attempt(project, 'npx', 'distill-proof', ...parseArguments(args));
      expect({ output: `${stdout}${stderr}`, status: ended.status }).toEqual({
        output: expect.stringMatching(says) as string,
        status,
      });
    },
  );

  it('is loaded by CommonJS and by ECMAScript modules, every entry', () => {
    writeFileSync(
      join(project, 'load.cjs'),
      entryNames
        .map((name) => `if (Object.keys(require('${name}')).length === 0) throw '${name}';`)
        .join('\n'),
    );
    writeFileSync(
      join(project, 'load.mjs'),
      entryNames
        .map((name) => `if (Object.keys(await import('${name}')).length < 2) throw '${name}';`)
        .join('\n'),
    );
    run(project, 'node', 'load.cjs');
    run(project, 'node', 'load.mjs');
    expect(entryNames).toContain('distill-proof');
  });

  it.each(['node16', 'nodenext', 'bundler'])('type-checks as a dependency under %s', (resolution) => {
    const files = resolution === 'bundler' ? ['use.ts'] : ['use.mts', 'use.cts'];
    for (const file of files) writeFileSync(join(project, file), consumerText);
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2022',
      // zod and the option `signal` name URL and AbortSignal, which browsers and Node declare.
      lib: ['es2022', 'dom'],
      types: [],
      module: resolution === 'bundler' ? 'esnext' : resolution,
      moduleResolution: resolution,
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const { stdout, status } = attempt(project, 'node', join(root, 'node_modules/typescript/bin/tsc'));
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('needs no types of optional packages or of development', () => {
    const folder = join(project, 'node_modules/distill-proof');
    const declarations = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.d\.[cm]?ts$/.test(file),
    );
    const imported = declarations.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /(?:from|import|types=)\s*\(?["']([^."'][^"']*)["']/g,
        ),
      ].map(([, name]) => name),
    );
    expect(declarations.length).toBeGreaterThanOrEqual(entryNames.length);
    expect(Object.keys(packageJson.dependencies)).toEqual(expect.arrayContaining([...new Set(imported)]));
  });

  it('takes no more room than recorded', () => {
    const { packages, megabytes } = installedSize(project);
    expect(megabytes).toBeLessThanOrEqual(record.now[kind].megabytes * slack);
    expect(packages).toBeLessThanOrEqual(record.now[kind].packages * slack);
    expect(record.now[kind].megabytes).toBeLessThan(record.before[kind].megabytes / 2);
  });

  it('finds every file that its build requires', () => {
    const dist = join(project, 'node_modules/distill-proof/dist');
    const required = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !file.startsWith('browser'))
      .flatMap((file) =>
        [...readFileSync(join(dist, file), 'utf8').matchAll(/require\("(\.[^"]+)"\)/g)].map(
          ([, path = '']) => ({ file, path }),
        ),
      );
    const missing = required.filter(({ file, path }) => !resolves(join(dist, file), path));
    expect(required.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });
});

function resolves(importer: string, path: string): boolean {
  try {
    createRequire(importer).resolve(path);
    return true;
  } catch {
    return false;
  }
}

describe('the tarball', () => {
  it('has nothing that publint warns of', () => {
    expect(attempt(root, 'npx', 'publint', '--strict', tarball).stdout).toContain('All good!');
  });

  it('has types that agree with the code for every module system that Node 20 knows', () => {
    const { stdout, status } = attempt(root, 'npx', 'attw', '--profile', 'node16', tarball);
    expect({ stdout, status }).toMatchObject({ status: 0 });
  });
});
