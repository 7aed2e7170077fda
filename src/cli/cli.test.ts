import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FitReport } from '../report/model/fit-report';
import { exitCode } from './exit-code';

/** The built command, as `npm test` leaves it: what users run. */
const main = join(__dirname, '../../dist/src/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-'));
const file = (name: string): string => join(folder, name);

function distillProof(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
}

beforeAll(() => {
  const files: Record<string, string> = {
    'good.csv': 'x,z,y\n1,2,3\n2,1,4\n3,5,1\n4,4,2\n5,3,6\n',
    'good.json': '[{"x":1,"y":2},{"x":2,"y":3},{"x":3,"y":5}]',
    'ragged.csv': 'x,y\n1,2\n3\n',
    'text.csv': 'x,y\n1,2\n3,many\n',
    'empty.csv': 'x,y\n',
    'cut-off.json': '{"reportVersion":1,"kind":"verify","laws":[]}',
    'foreign.json': '{"hello":"world"}',
    'no-law.json': '[{"law":"limits/*","reason":"r","link":"https://example.org"}]',
    'expired.json': '[{"law":"limit/*","reason":"r","link":"https://example.org","expires":"2020-01-01"}]',
  };
  Object.entries(files).forEach(([name, content]) => writeFileSync(file(name), content));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('help', () => {
  it('lists commands, claims, exit codes and examples', () => {
    const { stdout, status } = distillProof('--help');
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
    const { stdout, status } = distillProof(command, '--help');
    expect(status).toBe(exitCode.good);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\$ distill-proof ${command}`));
  });

  it('no command at all is bad usage', () => {
    expect(distillProof().status).toBe(exitCode.usage);
  });
});

const valid = {
  K: [
    [2, 1],
    [1, 2],
  ],
  y: [1, 2],
  lambda: 1,
  alphas: [0.5],
};

describe('bad input: exit 2, one sentence that names the field and the fix, nothing written', () => {
  const problems: [string, unknown, string][] = [
    ['λ = 0', { ...valid, lambda: 0 }, 'lambda: expected a number above 0, received 0'],
    ['λ < 0', { ...valid, lambda: -1 }, 'lambda: expected a number above 0, received -1'],
    ['λ infinite', { ...valid, lambda: 'Infinity' }, 'lambda: expected a finite number, received "Infinity"'],
    ['α above 1', { ...valid, alphas: [0.5, 2] }, 'alphas[1]: expected a number from 0 to 1, received 2'],
    ['α below 0', { ...valid, alphas: [-0.1] }, 'alphas[0]: expected a number from 0 to 1, received -0.1'],
    ['α missing', { ...valid, alphas: undefined }, 'alphas: expected a list of weights, received nothing'],
    [
      'K not square',
      {
        ...valid,
        K: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      'K: expected a square matrix, received 2 rows of 3 numbers',
    ],
    ['K ragged', { ...valid, K: [[1, 2], [3]] }, 'K[1]: expected 2 numbers, like K[0], received 1 number'],
    [
      'K not symmetric',
      {
        ...valid,
        K: [
          [1, 2],
          [0, 1],
        ],
      },
      'K[1][0]: expected a symmetric matrix, received 0, which differs from K[0][1] = 2 by 2',
    ],
    [
      'K indefinite',
      {
        ...valid,
        K: [
          [1, 2],
          [2, 1],
        ],
      },
      'K: expected a positive semidefinite matrix, received a smallest eigenvalue of -0.99',
    ],
    [
      'K with NaN',
      {
        ...valid,
        K: [
          [1, 'NaN'],
          ['NaN', 1],
        ],
      },
      'K[0][1]: expected a finite number, received "NaN"',
    ],
    ['K empty', { ...valid, K: [] }, 'K: expected at least one row, received []'],
    [
      'no K',
      { ...valid, K: undefined },
      'K: expected a kernel matrix, or a kernel together with its points X, received neither',
    ],
    [
      'y too long',
      { ...valid, y: [1, 2, 3] },
      'y: expected 2 rows, one row for each training point, received 3 rows',
    ],
    ['y with null', { ...valid, y: [1, null] }, 'y[1]: expected a finite number, received null'],
    [
      'Kx of other width',
      { ...valid, Kx: [[1]] },
      'Kx: expected 2 columns, one column for each training point, received 1 column',
    ],
    [
      'yx of other length',
      { ...valid, Kx: [[1, 2]], yx: [1, 2] },
      'yx: expected 1 row, one row for each evaluation point, received 2 rows',
    ],
    ['unknown field', { ...valid, ridge: 1 }, 'expected no other fields, received "ridge"'],
    [
      'unknown kernel',
      { ...valid, K: undefined, kernel: { type: 'rbff' }, X: [[1], [2]] },
      'kernel.type: expected one of rbf, laplacian',
    ],
    [
      'γ < 0',
      { ...valid, K: undefined, kernel: { type: 'rbf', gamma: -1 }, X: [[1], [2]] },
      'kernel.gamma: expected a number above 0, received -1',
    ],
  ];

  it.each(problems)('%s', (_, problem, message) => {
    writeFileSync(file('problem.json'), JSON.stringify(problem));
    expectRefusal(['fit', '--problem', 'problem.json', '--json', 'out.json'], message);
  });

  it.each([
    [
      'missing file',
      ['--data', 'none.csv', '--target', 'y'],
      'none.csv: expected a file that can be read, received no such file',
    ],
    [
      'unknown target',
      ['--data', 'good.csv', '--target', 'q'],
      'good.csv: expected one of the columns x, z, y, received column "q"',
    ],
    [
      'unknown feature',
      ['--data', 'good.csv', '--target', 'y', '--features', 'q'],
      'expected one of the columns x, z, y, received column "q"',
    ],
    [
      'ragged row',
      ['--data', 'ragged.csv', '--target', 'y'],
      'ragged.csv, row 2: expected as many cells as the header has columns',
    ],
    [
      'word for number',
      ['--data', 'text.csv', '--target', 'y'],
      'text.csv, row 2, column "y": expected a finite number, received "many"',
    ],
    [
      'no rows',
      ['--data', 'empty.csv', '--target', 'y'],
      'empty.csv: expected at least one row of data, received none',
    ],
    ['no data', [], '--data: expected a CSV or JSON file, received nothing'],
    ['no target', ['--data', 'good.csv'], '--target: expected a column to predict, received nothing'],
    [
      'λ = 0',
      ['--data', 'good.csv', '--target', 'y', '--ridge', '0'],
      '--ridge: expected a number above 0, received 0',
    ],
    ['λ no number', ['--data', 'good.csv', '--target', 'y', '--ridge', 'NaN'], 'Expected a finite number.'],
    [
      'α above 1',
      ['--data', 'good.csv', '--target', 'y', '--alpha', '1.5'],
      '--alpha: expected a number from 0 to 1, or "best", received "1.5"',
    ],
    [
      'αs above 1',
      ['--data', 'good.csv', '--target', 'y', '--alphas', '0.5', '1.5'],
      '--alphas: expected a number from 0 to 1, received 1.5',
    ],
    [
      'all rows held out',
      ['--data', 'good.csv', '--target', 'y', '--validation', '1'],
      '--validation: expected a share from 0 to below 1, received 1',
    ],
    [
      'best α without validation',
      ['--data', 'good.csv', '--target', 'y', '--validation', '0', '--alpha', 'best'],
      'needs validation rows',
    ],
    ['JSON that is none', ['--problem', 'good.csv'], 'good.csv: expected valid JSON'],
  ])('fit: %s', (_, args, message) => {
    expectRefusal(['fit', ...args, '--json', 'out.json'], message);
  });

  it.each([
    ['unknown claim', ['verify', '--claim', 'nope'], '--claim: expected one of objective, '],
    [
      'expected failures of no law',
      ['verify', '--expected-failures', 'no-law.json'],
      'no-law.json[0].law: expected a pattern that matches the id of a law',
    ],
    [
      'expected failures of the past',
      ['verify', '--expected-failures', 'expired.json'],
      'or a later day (remove the entry for limit/*, or renew it), received "2020-01-01"',
    ],
    ['no runs', ['verify', '--runs', '0'], 'Expected a whole number not below 1.'],
    ['seed no number', ['audit', '--seed', '1.5'], 'Expected a whole number from -2147483648'],
    ['unknown profile', ['audit', '--profile', 'huge'], 'Allowed choices are ci, standard, deep.'],
    ['unknown command', ['prove'], "unknown command 'prove'"],
    [
      'file for a folder',
      ['verify', '--out', 'good.csv'],
      'good.csv: expected a place that can be written to',
    ],
  ])('%s', (_, args, message) => {
    expectRefusal(args, message);
  });

  function expectRefusal(args: readonly string[], message: string): void {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = distillProof(...args);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout, files: readdirSync(folder) }).toEqual({
      status: exitCode.usage,
      stdout: '',
      files: before,
    });
  }
});

describe('audit', () => {
  it('prints the claims and the finding about α = 0.35, and writes two reports', () => {
    const claims = ['limit', 'sparsification-every-step', 'published-figures'];
    const args = ['--claim', ...claims, '--runs', '20', '--out', 'audited'];
    const { status, stdout, stderr } = distillProof('audit', ...args);
    expect(status).toBe(exitCode.good);
    expect(stdout).toContain('3 claims: 2 supported, 1 refuted, 0 open');
    expect(stdout).toContain('the digits belong to α = 0.35, not 0.25');
    expect(stderr).toMatch(/^distill-proof .* audit: profile custom, seed 1\n/);
    expect(readdirSync(file('audited')).sort()).toEqual(['audit.html', 'audit.json', 'audit.md']);
    expect(JSON.parse(readFileSync(file('audited/audit.json'), 'utf8'))).toMatchObject({
      kind: 'audit',
      complete: true,
    });
  });

  it('--json - writes the report to standard output and nothing else', () => {
    const { stdout, stderr } = distillProof(
      'audit',
      '--runs',
      '5',
      '--claim',
      'limit',
      '--json',
      '-',
      '--quiet',
      '--out',
      'quiet',
    );
    expect(JSON.parse(stdout)).toMatchObject({ claims: [{ slug: 'limit', status: 'supported' }] });
    expect(stderr).toBe('');
  });
});

describe('verify', () => {
  it('gives the same bytes for the same seed', () => {
    for (const out of ['first', 'second']) {
      expect(distillProof('verify', '--runs', '20', '--seed', '1', '--out', out).status).toBe(exitCode.good);
    }
    for (const report of ['verify.json', 'verify.md']) {
      expect(readFileSync(file(`first/${report}`))).toEqual(readFileSync(file(`second/${report}`)));
    }
  });

  describe('with expected failures', () => {
    const nan = `"${process.execPath}" "${join(__dirname, '../../fixtures/misbehaving/adapter.mjs')}" nan 1`;
    const notJson = nan.replace(/nan 1$/, 'not-json 1');
    const verify = (law: string, ...args: string[]): SpawnSyncReturns<string> => {
      const entry = { law, reason: 'known', link: 'https://example.org/issues/1', expires: '9999-12-31' };
      writeFileSync(file('known.json'), JSON.stringify([entry]));
      const rest = ['--expected-failures', 'known.json', '--runs', '10', '--out', 'known', ...args];
      return distillProof('verify', ...rest);
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
    expect(distillProof('verify', '--claim', 'published-figures', '--out', 'none').status).toBe(
      exitCode.nothingRan,
    );
    const audit = (...slugs: readonly string[]): number | null =>
      distillProof('audit', '--claim', ...slugs, '--method', 'exact', '--runs', '5', '--out', 'none').status;
    expect(audit('published-figures')).toBe(exitCode.nothingRan);
    expect(audit('published-figures', 'collapse')).toBe(exitCode.good);
  });
});

describe('fit', () => {
  it('shows path, limit and best weights, as a table and as JSON', () => {
    const { status, stdout } = distillProof(
      'fit',
      '--data',
      'good.csv',
      '--target',
      'y',
      '--steps',
      '3',
      '--json',
      'fit.json',
    );
    expect(status).toBe(exitCode.good);
    expect(stdout).toContain('ridge λ/α = 2.00');
    const report = JSON.parse(readFileSync(file('fit.json'), 'utf8')) as { steps: unknown[] };
    expect(report).toMatchObject({
      kind: 'fit',
      trainingPoints: 4,
      validationPoints: 1,
      limit: { ridge: 2 },
      complete: true,
    });
    expect(report.steps).toHaveLength(3);
  });

  it('agrees with the arithmetic of one point', () => {
    writeFileSync(
      file('one.json'),
      JSON.stringify({ K: [[1]], y: [1], lambda: 1, alphas: [0.5, 0.5], Kx: [[1]], yx: [0.5] }),
    );
    const { stdout } = distillProof('fit', '--problem', 'one.json', '--json', '-');
    const { steps, limit } = JSON.parse(stdout) as FitReport;
    const [first, second] = steps;
    expect(first?.trainingError).toBeCloseTo(1 / 4, 12);
    expect(first?.validationError).toBeCloseTo(0, 12);
    expect(first?.bestWeight).toBeNull();
    expect(second?.trainingError).toBeCloseTo(25 / 64, 12);
    expect(second?.validationError).toBeCloseTo(1 / 64, 12);
    expect(second?.bestWeight?.unconstrained).toBeCloseTo(1, 12);
    expect(limit?.ridge).toBe(2);
    expect(limit?.trainingError).toBeCloseTo((2 / 3) ** 2, 12);
  });

  it('reads JSON, takes several targets and the best weight of each step', () => {
    const { status, stdout } = distillProof(
      'fit',
      '--data',
      'good.csv',
      '--target',
      'y',
      'z',
      '--alpha',
      'best',
      '--json',
      '-',
    );
    expect(status).toBe(exitCode.good);
    const { steps } = JSON.parse(stdout) as {
      steps: { weight: number; bestWeight: { clipped: number } | null }[];
    };
    steps.slice(1).forEach(({ weight, bestWeight }) => expect(weight).toBe(bestWeight?.clipped ?? 1));
    expect(distillProof('fit', '--data', 'good.json', '--target', 'y').status).toBe(exitCode.good);
  });
});

describe('fit, however many steps', () => {
  const fit = (...args: string[]): SpawnSyncReturns<string> =>
    distillProof('fit', '--data', 'good.csv', '--target', 'y', '--json', '-', ...args);

  it('goes to the billionth step by way of a few', () => {
    const { steps, limit } = JSON.parse(fit('--steps', '1000000000').stdout) as FitReport;
    expect(steps.map(({ step }) => step).slice(0, 5)).toEqual([1, 2, 5, 10, 20]);
    const { trainingError = NaN } = limit ?? {};
    expect(steps.at(-1)).toMatchObject({ step: 1e9, trainingError: expect.closeTo(trainingError, 12) });
  });

  it('does not go far where each weight depends on the step before', () => {
    const { status, stderr } = fit('--steps', '1001', '--alpha', 'best');
    expect(status).toBe(exitCode.usage);
    expect(stderr).toContain('--steps: expected at most 1000 with --alpha best');
  });
});

describe('a native library that cannot be loaded', () => {
  /** As where koffi, which is optional, has not been installed. */
  const withoutKoffi = (...args: string[]): SpawnSyncReturns<string> => {
    const hide = `const { _resolveFilename: resolve } = module.constructor;
      module.constructor._resolveFilename = (name, ...rest) =>
        resolve(name === 'koffi' ? 'koffi-that-is-not-installed' : name, ...rest);`;
    writeFileSync(file('without-koffi.cjs'), hide);
    return spawnSync(process.execPath, ['--require', file('without-koffi.cjs'), main, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
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
    expect(withoutKoffi(...fit, '--json', '-').stdout).toBe(distillProof(...fit, '--json', '-').stdout);
  });

  it('is no business of anybody else’s code', () => {
    const { status, stderr } = distillProof('verify', '--subject', 'true', '--backend', 'lapack');
    expect(status).toBe(exitCode.usage);
    expect(stderr).toContain("option '--backend <name>' cannot be used with option '--subject <command>'");
  });
});

describe('replay', () => {
  it('confirms the recorded counterexample of a false reading', () => {
    distillProof('audit', '--runs', '50', '--claim', 'sparsification-every-step', '--out', 'replayed');
    const { status, stdout } = distillProof('replay', 'replayed/audit.json', 'sparsification-every-step');
    expect(status).toBe(exitCode.good);
    expect(stdout).toMatch(/refuted\n {2}K = diag\(\d+, \d+\), λ = \d+, α = .*smaller/);
  });

  it('exits 4 for a case that is not there', () => {
    distillProof('verify', '--runs', '5', '--claim', 'limit', '--out', 'clean');
    expect(distillProof('replay', 'clean/verify.json').status).toBe(exitCode.nothingRan);
  });

  it.each([
    ['none.json', 'no such file'],
    ['good.csv', 'expected valid JSON'],
    ['foreign.json', 'not a report of this suite'],
    ['cut-off.json', 'the report is incomplete'],
  ])('refuses %s with exit 5', (name, message) => {
    const { status, stderr } = distillProof('replay', name);
    expect(status).toBe(exitCode.report);
    expect(stderr).toContain(message);
  });
});

it('a reader that closes the pipe early is no failure', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${main}" verify --runs 5 --out piped | head -n 1`],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect(status).toBe(0);
  expect(stderr).not.toContain('EPIPE');
  expect(existsSync(file('piped/verify.json'))).toBe(true);
});
