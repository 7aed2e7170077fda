import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { builtCommand, commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
afterAll(() => folder.remove());

/** Preloaded, it exchanges something that modules export when they are loaded, in threads too. */
const exchanging = (module: string, exports: string): string => `
  const Module = require('node:module');
  const { _load: load } = Module;
  Module._load = function (request, ...rest) {
    const loaded = load.call(this, request, ...rest);
    return request.endsWith('${module}') ? { ...loaded, ${exports} } : loaded;
  };`;

const thrower = 'throw new TypeError("made up")';
const preloads = {
  'in a run': exchanging('run-verify', `async runVerify() { ${thrower}; }`),
  'in a callback': exchanging(
    'run-verify',
    `runVerify() { setTimeout(() => { ${thrower}; }); return new Promise((done) => setTimeout(done, 60_000)); }`,
  ),
  'as a rejection that nobody handles': exchanging(
    'run-verify',
    `runVerify() { void (async () => { ${thrower}; })(); return new Promise((done) => setTimeout(done, 60_000)); }`,
  ),
  'in a thread': exchanging('evidence/campaign/run-part', `runPart() { ${thrower}; }`),
  'in a callback of a thread': exchanging(
    'evidence/campaign/run-part',
    `runPart() { setTimeout(() => { ${thrower}; }); return new Promise(() => {}); }`,
  ),
  'while modules are loaded': exchanging('/program', `get buildProgram() { ${thrower}; }`),
  'while the errors themselves are loaded': `
    const Module = require('node:module');
    const { _load: load } = Module;
    Module._load = function (request, ...rest) {
      if (request.endsWith('/input-error')) ${thrower};
      return load.call(this, request, ...rest);
    };`,
};

function runWith(preload: string, args: readonly string[], environment = {}): SpawnSyncReturns<string> {
  folder.write({ 'preload.cjs': preload });
  const command = ['--require', folder.file('preload.cjs'), builtCommand];
  return spawnSync(process.execPath, [...command, ...args], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 30_000,
  });
}

const verify = ['verify', '--claim', 'limit', '--runs', '600', '--workers', '2', '--quiet', '--no-store'];

describe.each(Object.entries(preloads))('an unexpected error %s', (_, preload) => {
  it('is exit 70 and one sentence that says where to report it', () => {
    const { status, stdout, stderr } = runWith(preload, verify);
    expect({ status, stdout }).toEqual({ status: exitCode.internal, stdout: '' });
    expect(stderr).toMatch(
      /^error: this is a fault of distill-proof .*TypeError: made up.*\/issues .*--debug.*\n$/,
    );
  });
});

describe('the stack', () => {
  it.each([
    { args: [...verify, '--debug'], environment: {} },
    { args: ['--debug', ...verify], environment: {} },
    { args: verify, environment: { DEBUG: 'distill-proof' } },
  ])('is printed after the sentence with $args and $environment', ({ args, environment }) => {
    const { status, stderr } = runWith(preloads['in a thread'], args, environment);
    expect(status).toBe(exitCode.internal);
    expect(stderr).toMatch(/^error: .*\/issues\nTypeError: made up\n {4}at .*preload\.cjs/);
  });
});
