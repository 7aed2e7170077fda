import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuild } from '../../fixtures/built';
import { claims } from '../../properties';
import { lawIds } from '../model/claim';
import { describeSubject } from './jest';

const project = join(__dirname, '../../fixtures/jest-project');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-jest-'));
const settings = { rootDir: project, testMatch: ['**/*.spec.*js'], transform: {}, cacheDirectory: folder };

beforeAll(() => requireBuild());
afterAll(() => rmSync(folder, { recursive: true }));

const theorems = claims.filter(({ kind }) => kind === 'theorem');

interface Test {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'pending';
  readonly failureMessages: readonly string[];
}

/** Runs one file of the fixture project, with the package as `npm test` has built it. */
function runJest(
  file: string,
  config: object = {},
): { status: number | null; output: string; tests: Test[] } {
  const outputFile = join(folder, `${file}.json`);
  const args = [
    '--config',
    JSON.stringify({ ...settings, ...config }),
    '--json',
    '--outputFile',
    outputFile,
    file,
  ];
  // Test files that are ECMAScript modules need this of Node.
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules' };
  const { status, stderr } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...args], {
    cwd: project,
    encoding: 'utf8',
    env,
  });
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as {
    testResults: { assertionResults: Test[] }[];
  };
  return { status, output: stderr, tests: testResults.flatMap(({ assertionResults }) => assertionResults) };
}

describe('a Jest suite of laws', () => {
  it('passes for a right implementation: a describe for each claim, a test for each law', () => {
    const { status, tests } = runJest('right.spec.cjs');
    expect(status).toBe(0);
    expect(tests.map(({ title }) => title.split(':')[0])).toEqual(lawIds(claims));
    expect(new Set(tests.map((test) => test.status))).toEqual(new Set(['passed']));
    expect(new Set(tests.map(({ ancestorTitles }) => ancestorTitles[0]))).toEqual(
      new Set(['a right solver']),
    );
    expect(new Set(tests.map(({ ancestorTitles }) => ancestorTitles[1])).size).toBe(theorems.length);
  });

  describe('for wrong implementations', () => {
    const { status, output, tests } = runJest('wrong.spec.cjs');
    const failed = (suite: string): Test[] =>
      tests.filter((test) => test.ancestorTitles[0] === suite && test.status === 'failed');

    it('fails with the counterexample for its message, and nothing else', () => {
      expect(status).toBe(1);
      expect(failed('a mutant').map(({ title }) => title)).toEqual([
        'limit/in-sample: the limit is the ridge fit with λ/α',
        'limit/out-of-sample: and so are its predictions',
        'limit/ridge-over-weight: λ and α matter through λ/α alone: half the weight is twice the ridge is half the kernel',
      ]);
      const [message = ''] = failed('a mutant').flatMap((test) => test.failureMessages);
      expect(message).toMatch(/^limit\/in-sample fails: .*\n {2}the smallest problem found:\n {4}n = 1, /);
      expect(message).toMatch(/fitted values of the limit: expected .*, received .*test ratio/);
      expect(message).not.toMatch(/\n +at /);
      expect(output).toContain('fitted values of the limit: expected');
    });

    it('lets laws fail that are expected to, and no others', () => {
      expect(failed('a mutant, as is known').map(({ title }) => title)).toEqual([
        'limit/out-of-sample: and so are its predictions',
        'limit/ridge-over-weight: λ and α matter through λ/α alone: half the weight is twice the ridge is half the kernel',
      ]);
    });

    it('fails where a law passes that is expected to fail', () => {
      const [message, ...others] = failed('a solver that has been mended').flatMap(
        (test) => test.failureMessages,
      );
      expect(others).toEqual([]);
      expect(message).toMatch(/^limit\/in-sample passes, although .*: remove it from the list$/);
    });
  });

  it('shows as skipped what a partial implementation does not offer; in an ECMAScript module', () => {
    const { status, tests } = runJest('partial.spec.mjs');
    expect(status).toBe(0);
    const titles = (wanted: Test['status']): string[] =>
      tests
        .filter((test) => test.status === wanted)
        .map(({ title }) => title.replace(/:.*?(?=$| \(not)/, ''));
    expect(titles('passed')).toEqual([
      'limit/in-sample',
      'limit/out-of-sample',
      'limit/ridge-over-weight',
      'collapse/limit',
    ]);
    expect(titles('pending')).toEqual([
      'limit/reached (not offered: distill)',
      'limit/varying-weights (not offered: distill)',
      'collapse/power (not offered: distill)',
      'collapse/upper-bound (not offered: distill)',
      'collapse/lower-bound (not offered: distill)',
    ]);
  });

  it('says what is missing where Jest keeps its globals to itself', () => {
    const { status, output } = runJest('right.spec.cjs', { injectGlobals: false });
    expect(status).toBe(1);
    expect(output).toContain('call it in a test file, with injectGlobals');
  });
});

describe('describeSubject outside Jest', () => {
  it('says so', () => {
    const script = `require('distill-proof/jest').describeSubject('x', { limit() {} })`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Error: describeSubject registers tests with Jest, which is not running here');
  });
});

describe('describeSubject', () => {
  it('puts the problems once for each claim, not for each law', () => {
    const campaigns: unknown[] = [];
    const titles: string[] = [];
    const test = (title: string): number => titles.push(title);
    const standIns = {
      describe: (_: string, define: () => void) => define(),
      it: Object.assign(test, { skip: test }),
      beforeAll: (campaign: unknown) => campaigns.push(campaign),
    };
    const { describe, it, beforeAll } = globalThis;
    const fitted = [[0]];
    Object.assign(globalThis, standIns);
    describeSubject({ name: 'x', claims: ['limit', 'collapse', 'objective'] }, { limit: () => ({ fitted }) });
    Object.assign(globalThis, { describe, it, beforeAll });
    expect(titles).toHaveLength(11);
    // The objective asks nothing of a limit, so nothing is put to it.
    expect(campaigns).toHaveLength(2);
  });
});

describe('what describeSubject is given', () => {
  it('is checked before any test is registered', () => {
    expect(() => describeSubject('x', {})).toThrow('operations: expected an object with at least one of');
    expect(() => describeSubject({ name: 'x', runs: 0 }, { limit: () => ({ fitted: [] }) })).toThrow(
      'runs: expected a whole number not below 1',
    );
  });
});
