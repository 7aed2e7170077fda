import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { builtCommand } from '../../fixtures/built-command';
import { fillIn, naming, piece, scaffolds, stubs } from '../../fixtures/filled-templates/scaffolds';
import type { VerifyReport } from '../report/model/verify-report';
import { adapterLanguages, type AdapterLanguageName, verifyCommands } from './adapter-languages';
import { exitCode } from './exit-code';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-init-'));
const programs = join(folder, 'programs');
const environment = {
  ...process.env,
  PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
  // Where it is set, an adapter that forgets to flush would pass.
  PYTHONUNBUFFERED: '',
};

const installed = scaffolds.filter(({ probe: [program, ...args] }) => spawnSync(program, args).status === 0);
const missing = scaffolds.filter((scaffold) => !installed.includes(scaffold));

/** What init prints runs as it stands: npx finds this suite, python3 the interpreter that has NumPy. */
beforeAll(() => {
  mkdirSync(programs);
  writeFileSync(
    join(programs, 'npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${builtCommand}" "$@"\n`,
  );
  chmodSync(join(programs, 'npx'), 0o755);
  symlinkSync(process.execPath, join(programs, 'node'));
  symlinkSync('/usr/bin/python3', join(programs, 'python3'));
  // For the pieces in JavaScript, which stand on ml-matrix.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs init in a folder of its own, fills something in, and compiles where that is needed. */
function scaffold(language: AdapterLanguageName, name: string, fill?: (adapter: string) => string): string {
  const place = join(folder, `${language}-${name}`);
  const { status, stderr } = spawnSync(process.execPath, [builtCommand, 'init', language, place], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: exitCode.good, stderr: '' });
  if (fill !== undefined) {
    const file = join(place, adapterLanguages[language].source);
    const adapter = readFileSync(file, 'utf8');
    writeFileSync(file, fillIn(adapter, fill(adapter)));
  }
  for (const command of verifyCommands(language, '.').slice(0, -1)) {
    const { status, stderr } = shell(command, place);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
  return place;
}

function shell(command: string, cwd: string): SpawnSyncReturns<string> {
  return spawnSync('sh', ['-c', command], { cwd, env: environment, encoding: 'utf8' });
}

/** Follows the README of a scaffold, with options of our own. */
function verify(language: AdapterLanguageName, place: string, options: string): SpawnSyncReturns<string> {
  return shell(`${verifyCommands(language, '.').at(-1) ?? ''} ${options}`, place);
}

/** What an adapter replies, line by line, and what it logs meanwhile. */
function converse(
  language: AdapterLanguageName,
  place: string,
  requests: readonly object[],
): { replies: unknown[]; log: string } {
  const [, start = ''] = /--subject "(.*)"/.exec(verifyCommands(language, '.').at(-1) ?? '') ?? [];
  const { status, stdout, stderr } = spawnSync('sh', ['-c', start], {
    cwd: place,
    env: environment,
    encoding: 'utf8',
    input: [...requests, { cmd: 'bye' }].map((request) => `${JSON.stringify(request)}\n`).join(''),
  });
  expect({ stderr, status }).toEqual({ stderr, status: 0 });
  const lines = stdout.trim().split('\n');
  return { replies: lines.map((line) => JSON.parse(line) as unknown), log: stderr };
}

const run = (id: string, op: string, inputs: object): object => ({ cmd: 'run', id, op, inputs });

describe.each(installed)('an adapter scaffolded in $language', ({ language, mixing }) => {
  it('starts and speaks the protocol, though nothing is filled in', () => {
    const place = scaffold(language, 'empty');
    const { status, stderr } = verify(language, place, '--runs 20 --quiet');
    expect({ status, stderr }).toEqual({ status: exitCode.nothingRan, stderr: '' });
    const report = JSON.parse(readFileSync(join(place, 'reports/verify.json'), 'utf8')) as VerifyReport;
    expect(new Set(report.laws.map(({ verdict }) => verdict))).toEqual(new Set(['unsupported']));
  });

  it('says that a function is not filled in when it is named all the same', () => {
    const everything = ['distill', 'limit', 'spectrum', 'optimalWeight', 'kernel'];
    const place = scaffold(language, 'named', (adapter) => naming(stubs(adapter), everything));
    const problem = { K: [[1]], y: [[1]], lambda: 1 };
    const requests = [
      run('1', 'distill', { ...problem, alphas: [1] }),
      run('2', 'limit', { ...problem, alpha: 1 }),
      run('3', 'spectrum', { K: [[1]], lambda: 1, alphas: [1] }),
      run('4', 'optimalWeight', { ...problem, alphas: [1], Kx: [[1]], yx: [[1]] }),
      run('5', 'kernel', { kernel: { type: 'linear' }, X: [[1]], Z: [[1]] }),
    ];
    expect(converse(language, place, requests).replies).toEqual(
      everything.map((op, position) => ({
        id: String(position + 1),
        status: 'unsupported',
        reason: `${op} is not filled in`,
      })),
    );
  });

  let solver: string | undefined;
  const solved = (): string => (solver ??= scaffold(language, 'solver', () => piece(language, 'solver')));

  it('passes every law once the right mathematics is filled in', () => {
    const place = solved();
    const { status, stdout, stderr } = verify(language, place, '--runs 100');
    expect({ stdout, stderr, status }).toEqual({ stdout, stderr, status: exitCode.good });
    const report = JSON.parse(readFileSync(join(place, 'reports/verify.json'), 'utf8')) as VerifyReport;
    expect(report.summary).toMatchObject({ fail: 0, unsupported: 0, coverage: 1 });
    expect(new Set(report.laws.map(({ grade }) => grade).filter((grade) => grade !== null))).toEqual(
      new Set(['A']),
    );
  });

  it('refuses what the mathematics says nothing about, and evaluates kernels', () => {
    const place = solved();
    const points = {
      X: [
        [1, 2],
        [3, 4],
      ],
      Z: [[5, 6]],
    };
    const valid = { K: [[1]], y: [[1]], lambda: 1, alphas: [0.5] };
    const ofType = (type: string, parameters: object): object => ({
      kernel: { type, ...parameters },
      ...points,
    });
    const { replies } = converse(language, place, [
      run('negative ridge', 'distill', { ...valid, lambda: -1 }),
      run('no number', 'distill', { ...valid, y: [['NaN']] }),
      run('weight', 'distill', { ...valid, alphas: [2] }),
      run('shape', 'distill', { ...valid, y: [[1], [2]] }),
      run('text', 'distill', { ...valid, y: [['many']] }),
      run('nothing', 'distill', { ...valid, y: [[null]], lambda: null }),
      run('nowhere', 'optimalWeight', { ...valid, Kx: [], yx: [] }),
      run('linear', 'kernel', ofType('linear', {})),
      run('polynomial', 'kernel', ofType('polynomial', { gamma: 0.5, offset: 1, degree: 3 })),
      run('rbf', 'kernel', ofType('rbf', { gamma: 1 / 8 })),
      run('laplacian', 'kernel', ofType('laplacian', { gamma: 1 / 8 })),
      run('cubist', 'kernel', ofType('cubist', {})),
    ]);
    const rejected = ['negative ridge', 'no number', 'weight', 'shape', 'text', 'nothing'];
    expect(replies.slice(0, 6)).toEqual(
      rejected.map((id) => ({
        id,
        status: 'rejected',
        code: expect.any(String) as string,
        message: expect.any(String) as string,
      })),
    );
    const kernels: [string, number, number][] = [
      ['linear', 17, 39],
      ['polynomial', 9.5 ** 3, 20.5 ** 3],
      ['rbf', Math.exp(-4), Math.exp(-1)],
      ['laplacian', Math.exp(-1), Math.exp(-1 / 2)],
    ];
    expect(replies.slice(6)).toEqual([
      { id: 'nowhere', status: 'ok', outputs: { alpha: null } },
      ...kernels.map(([id, first, second]) => ({
        id,
        status: 'ok',
        outputs: { K: [[expect.closeTo(first, 10)], [expect.closeTo(second, 10)]] },
      })),
      { id: 'cubist', status: 'unsupported', reason: 'there is no kernel cubist here' },
    ]);
  });

  it('fails when the weights are swapped', () => {
    const right = piece(language, 'solver');
    expect(right).toContain(mixing.right);
    const place = scaffold(language, 'wrong', () => right.replace(mixing.right, mixing.wrong));
    const { status, stdout, stderr } = verify(language, place, '--runs 30 --claim closed-form limit');
    expect({ stdout, stderr, status }).toEqual({ stdout, stderr, status: exitCode.failed });
    const report = JSON.parse(readFileSync(join(place, 'reports/verify.json'), 'utf8')) as VerifyReport;
    const failed = report.laws.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    expect(failed).toContain('closed-form/in-sample');
  });

  it('carries every number both ways, keeps what is printed out of the protocol, and survives failures', () => {
    const place = scaffold(language, 'peculiar', () => piece(language, 'peculiar'));
    const X = [
      ['NaN', 'Infinity', '-Infinity', '-0', 0, 1, -0.1, 0.30000000000000004, 1.7976931348623157e308],
    ];
    const kernel = (type: string): object => ({ kernel: { type, gamma: 1 }, X, Z: [] });
    const problem = { K: [[1]], y: [[1]], lambda: 1, alpha: 1, alphas: [1] };
    const { replies, log } = converse(language, place, [
      { cmd: 'hello', protocol: { major: 1, minor: 0 } },
      run('a "b" \\ é', 'kernel', kernel('linear')),
      run('2', 'kernel', { ...kernel('linear'), X: [['-0'], [5e-324]] }),
      run('3', 'kernel', { ...kernel('linear'), X: [[1, 2], [3]] }),
      run('4', 'kernel', kernel('rejected')),
      run('5', 'kernel', kernel('unsupported')),
      run('6', 'limit', problem),
      run('7', 'distill', problem),
      run('8', 'telepathy', {}),
      run('9', 'kernel', {}),
      { cmd: 'reset' },
      run('10', 'limit', problem),
    ]);
    expect(replies).toEqual([
      {
        protocol: { major: 1, minor: 0 },
        implementation: {
          name: 'my-solver',
          version: '0.1.0',
          language: expect.any(String) as string,
          precision: 'float64',
        },
        ops: ['limit', 'kernel'],
      },
      { id: 'a "b" \\ é', status: 'ok', outputs: { K: X } },
      { id: '2', status: 'ok', outputs: { K: [['-0'], [5e-324]] } },
      { id: '3', status: 'rejected', code: 'shape', message: expect.stringContaining('length') as string },
      { id: '4', status: 'rejected', code: 'peculiar', message: 'not today' },
      { id: '5', status: 'unsupported', reason: 'never heard of it' },
      { id: '6', status: 'error', message: expect.stringContaining('something went wrong inside') as string },
      { id: '7', status: 'unsupported', reason: expect.stringContaining('distill') as string },
      { id: '8', status: 'unsupported', reason: expect.stringContaining('telepathy') as string },
      { id: '9', status: 'error', message: expect.any(String) as string },
      { ok: true },
      {
        id: '10',
        status: 'error',
        message: expect.stringContaining('something went wrong inside') as string,
      },
    ]);
    expect(log).toContain('on its way to standard error');
  });

  it('does not start when it is to do what does not exist', () => {
    const place = scaffold(language, 'misnamed', (adapter) => naming(stubs(adapter), ['optimal_weight']));
    const { status, stderr } = verify(language, place, '--runs 5 --quiet');
    expect(status).toBe(exitCode.subject);
    expect(stderr).toContain(
      'expected some of distill, limit, spectrum, optimalWeight, kernel, received optimal_weight',
    );
  });
});

describe('scaffolds whose runtime is not installed', () => {
  // Named, so that nobody takes them for passed.
  missing.forEach(({ language, probe }) => {
    it.todo(`not-run: ${language}, because ${probe.join(' ')} fails here`);
  });

  it('are told apart from languages that no test knows', () => {
    expect(scaffolds.map(({ language }) => language)).toEqual(Object.keys(adapterLanguages));
  });
});
