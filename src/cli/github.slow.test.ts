import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  root,
  folder,
  file,
  read,
  type Environment,
  distillProof,
  campaign,
} from '../../fixtures/regressed-adapter';
import { defaultDrift } from '../arithmetic/error-analysis/drift';
import { defaultSeed } from '../evidence/profile';
import { exitCode } from './exit-code';

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
