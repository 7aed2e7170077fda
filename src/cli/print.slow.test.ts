import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
const problem = { K: [[1]], y: [1], lambda: 1, alphas: [0.5] };
const claim = '--claim limit --runs 5 --no-store';

beforeAll(() => {
  folder.write({ 'problem.json': JSON.stringify(problem) });
  const subject = `--subject "$NODE ${join(__dirname, '../../fixtures/misbehaving/adapter.mjs')} nan 1"`;
  folder.shell(`command verify ${claim} ${subject} --out failing`);
  folder.shell(`command verify ${claim} --out passing`);
  folder.shell(`command verify ${claim} --shard 1/1 --out shards`);
});
afterAll(() => folder.remove());

/** Every command with what it prints; vectors and worker print only after long work, which their help does not. */
const printing = [
  '--help',
  '--version',
  'audit --claim limit --method exact --runs 5',
  'audit --claim limit --method exact --runs 5 --json - --quiet',
  `verify ${claim}`,
  `verify ${claim} --json - --quiet`,
  `verify ${claim} --shard 1/1`,
  'merge shards/verify.shard-1-of-1.json',
  'merge shards/verify.shard-1-of-1.json --json -',
  'campaign --schema',
  'worker --help',
  'init python adapter',
  'fit --problem problem.json',
  'fit --problem problem.json --json -',
  'vectors --help',
  'replay failing/verify.json',
  'replay failing/verify.json --json -',
  'replay failing/verify.json limit/in-sample --snippet python',
  'report passing/verify.json',
  'diff passing/verify.json passing/verify.json',
  'diff passing/verify.json passing/verify.json --json -',
  'baseline passing/verify.json --out -',
];

const errorsIn = (stderr: string): string[] => stderr.split('\n').filter((line) => line.includes('error'));

describe('standard output that cannot be written: one sentence and exit 2', () => {
  it.each(printing)('%s > /dev/full', (line) => {
    const { status, stderr } = folder.shell(`command ${line} > /dev/full`);
    expect({ status, errors: errorsIn(stderr) }).toEqual({
      status: exitCode.usage,
      errors: ['error: standard output could not be written: no space left on device'],
    });
  });

  it('a disk that takes only the beginning', () => {
    const { status, stderr } = folder.shell('ulimit -f 1; command audit --schema > cut-off.json');
    expect({ status, stderr }).toEqual({
      status: exitCode.usage,
      stderr: 'error: standard output could not be written: file too large\n',
    });
  });
});

describe('streams that nobody reads', () => {
  it('a reader that closes the pipe early is no failure', () => {
    const { status, stderr } = folder.shell(`command verify ${claim} --out piped | head -n 1`);
    expect({ status, errors: errorsIn(stderr) }).toEqual({ status: exitCode.good, errors: [] });
    expect(stderr).not.toContain('EPIPE');
    expect(existsSync(folder.file('piped/verify.json'))).toBe(true);
  });

  it.each(['>&-', '2>&-', '>&- 2>&-', '2> /dev/full', '2> >(true)', '< /dev/null <&-'])(
    'a run goes on with %s',
    (streams) => {
      const { status } = folder.shell(`command verify ${claim} --out closed ${streams}`);
      expect(status).toBe(exitCode.good);
      expect(JSON.parse(folder.read('closed/verify.json'))).toMatchObject({ complete: true });
    },
  );

  it.each(['2>&-', '2> /dev/full'])('a failure keeps its exit code with %s', (streams) => {
    expect(folder.shell(`command replay nothing.json ${streams}`).status).toBe(exitCode.report);
  });
});
