import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { builtCommand } from '../../fixtures/built-command';
import { defaultDrift } from '../arithmetic/error-analysis/drift';
import { defaultSeed } from '../evidence/profile';
import { exitCode } from './exit-code';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-gate-'));
const file = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

type Environment = Readonly<Record<string, string>>;

/** As outside of CI, wherever this test runs. */
function distillProof(args: readonly string[], environment: Environment = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [builtCommand, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', ...environment },
  });
}

const campaign = [
  '--claim',
  'spectral-recursion',
  'optimal-weight',
  '--runs',
  '6',
  '--seed',
  '3',
  '--no-store',
];
const verify = (adapter: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  distillProof(['verify', '--subject', `node ${adapter}`, ...campaign, ...args]);

beforeAll(() => {
  cpSync(join(root, 'examples/adapters/node'), folder, { recursive: true });
  const right = read('adapter.mjs');
  const regressed = right
    // A law broken: the best weight of a step where every weight is best.
    .replace('return { alpha: null };', "return { alpha: 'NaN' };")
    // A ratio about a hundred times worse, which still passes: eigenvalues a few units in the last place off.
    .replace(
      'const { values } = eigenAbove(0, K);',
      'const values = eigenAbove(0, K).values.map((d) => d * (1 + 5e-15));',
    );
  writeFileSync(file('regressed.mjs'), regressed);
  verify('adapter.mjs', '--quiet', '--out', 'before');
  distillProof(['baseline', 'before/verify.json', '--out', 'baseline.json']);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('verify --baseline', () => {
  it.each(['baseline.json', 'before/verify.json'])('passes what is as it was in %s', (baseline) => {
    const { status, stdout } = verify('adapter.mjs', '--baseline', baseline);
    expect(stdout).toMatch(/\d+ unchanged\nno worse than the baseline\n$/);
    expect(status).toBe(exitCode.good);
  });

  it('fails a subject with one law broken and one ratio a hundred times worse, and says just that', () => {
    const { status, stderr } = verify(
      'regressed.mjs',
      '--baseline',
      'baseline.json',
      '--quiet',
      '--out',
      'after',
    );
    expect(status).toBe(exitCode.failed);
    const lines = stderr.trim().split('\n');
    expect(lines[0]).toMatch(
      /^drifted \(worse\) {2}spectral-recursion\/eigenvalues: test ratio 0\.\d+ in the baseline, [\d.]+ now: [12]\d\d times the error, at most 10 times is allowed$/,
    );
    expect(lines[1]).toBe('broken           optimal-weight/degenerate: pass in the baseline, fail now');
    // The digits of the operations are those of their laws.
    expect(lines.slice(2, -2).every((line) => line.includes('operation spectrum: digits'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^worse than the baseline in [23] places$/);
  });

  it('lets through what is allowed for', () => {
    const again = [...campaign, '--claim', 'spectral-recursion', '--baseline', 'baseline.json', '--quiet'];
    const drift = (times: string): number | null =>
      distillProof([
        'verify',
        '--subject',
        'node regressed.mjs',
        ...again,
        '--drift',
        times,
        '--out',
        'after',
      ]).status;
    expect(drift('50')).toBe(exitCode.failed);
    // Only the broken law is left.
    expect(distillProof(['diff', 'baseline.json', 'after/verify.json', '--drift', '1000']).stdout).toMatch(
      /^broken +optimal-weight\/degenerate: pass in the baseline, fail now\n1 broken, \d+ unchanged\n$/,
    );
  });

  it('does not miss the claims that are not run', () => {
    const { status } = distillProof([
      ...[
        'verify',
        '--subject',
        'node adapter.mjs',
        '--claim',
        'optimal-weight',
        '--runs',
        '6',
        '--seed',
        '3',
      ],
      ...['--no-store', '--baseline', 'baseline.json', '--quiet'],
    ]);
    expect(status).toBe(exitCode.good);
  });

  it.each([
    ['missing.json', exitCode.report, 'no such file'],
    ['adapter.mjs', exitCode.report, 'expected valid JSON'],
  ])('refuses %s before anything runs', (baseline, code, message) => {
    const { status, stderr } = verify('adapter.mjs', '--baseline', baseline);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('seed');
    expect(status).toBe(code);
  });

  it('refuses the baseline of another command', () => {
    const { status, stderr } = distillProof(['audit', '--baseline', 'baseline.json']);
    expect(stderr).toContain('a baseline of audit is needed, this one is of verify');
    expect(status).toBe(exitCode.report);
  });
});

describe('diff', () => {
  it('exits 1 where something is worse, 0 in the other direction, and has both as JSON', () => {
    verify('regressed.mjs', '--quiet', '--out', 'after');
    const worse = distillProof(['diff', 'before/verify.json', 'after/verify.json', '--json', '-']);
    const better = distillProof(['diff', 'after/verify.json', 'before/verify.json']);
    expect(worse.status).toBe(exitCode.failed);
    expect(JSON.parse(worse.stdout).changes.map(({ kind }: { kind: string }) => kind)).toContain('broken');
    expect(better.status).toBe(exitCode.good);
    expect(better.stdout).toContain(
      'fixed             optimal-weight/degenerate: fail in the baseline, pass now',
    );
  });
});

describe('on GitHub Actions', () => {
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_OUTPUT: file('output.txt'),
  };
  const regressed = ['verify', '--subject', 'node regressed.mjs', ...campaign, '--quiet'];

  it('annotates the run, writes its summary and outputs', () => {
    writeFileSync(file('output.txt'), '');
    const { stdout } = distillProof([...regressed, '--out', 'ci'], environment);
    expect(stdout).toMatch(
      /^::error title=optimal-weight\/degenerate%3A fail::optimal-weight\/degenerate fails: /,
    );
    expect(read('summary.md')).toContain('does not pass');
    expect(read('output.txt')).toMatch(/^report=ci\/verify\.json\nconformance=0\.\d+\ncoverage=1\n$/);
  });

  it('leaves standard output to JSON where that was asked for', () => {
    const { stdout, stderr } = distillProof([...regressed, '--json', '-'], environment);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toContain('::error title=');
  });

  it('elsewhere says nothing of the kind', () => {
    expect(distillProof(regressed).stdout).toBe('');
  });
});

describe('the action', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const [, step] = action.runs.steps;

  /** What the runner would do: inputs as the step's environment, the script in a shell. */
  function run(inputs: Environment): SpawnSyncReturns<string> {
    const values = Object.entries<{ default: string }>(action.inputs).map(
      ([name, { default: value }]) =>
        [name.toUpperCase().replaceAll('-', '_'), inputs[name] ?? value] as const,
    );
    const env = { ...process.env, GITHUB_ACTIONS: '', ...Object.fromEntries(values), ACTION_PATH: root };
    return spawnSync('bash', ['-e', '-c', step.run], { cwd: folder, encoding: 'utf8', env });
  }

  it('hands every input to the step, as an environment variable and never as shell', () => {
    const handed = Object.entries<string>(step.env).filter(([, value]) => value.includes('inputs.'));
    expect(handed.map(([, value]) => value.match(/inputs\.([\w-]+)/)?.[1])).toEqual(
      Object.keys(action.inputs),
    );
    expect(step.run).not.toContain('${{');
  });

  it('has the defaults of the command', () => {
    expect(action.inputs.seed.default).toBe(String(defaultSeed));
    expect(action.inputs.drift.default).toBe(String(defaultDrift));
  });

  it('hands the outputs on that the command writes', () => {
    expect(Object.keys(action.outputs)).toEqual(['conformance', 'coverage', 'report']);
  });

  it('verifies, and takes what is put into an input for text', () => {
    const { status, stderr } = run({ subject: '$(touch pwned); node', profile: '"; touch pwned; "' });
    expect(stderr).toContain('argument \'"; touch pwned; "\' is invalid');
    expect(status).toBe(exitCode.usage);
  });
});
