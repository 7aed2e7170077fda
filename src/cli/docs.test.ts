import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import parseArguments from 'string-argv';
import { parse } from 'yaml';
import { builtCommand } from '../../fixtures/built-command';
import { commands, documents, ownCommands } from '../../fixtures/documents';
import packageJson from '../../package.json';
import { withExcerpt } from '../../scripts/readme-excerpt';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

// The slow lane runs them (docs.slow.test.ts, queue.foreign.test.ts).
describe('commands in the documents', () => {
  it('are either ours, or the two that install and start everything, which CI runs', () => {
    expect(commands.filter((command) => !ownCommands.includes(command)).sort()).toEqual([
      'npm ci && npm start',
      'npm cit',
    ]);
  });

  it('are written in pipelines as the command line takes them', () => {
    const pipelines = pipelinesOf('docs/ci.md');
    const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const used = pipelines[0].jobs.verify.steps.find(({ uses }: { uses?: string }) =>
      uses?.includes('/distill-proof@'),
    );
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
    expect(unknownOptions(pipelines[1]['distill-proof'].script[0])).toEqual([]);
    const [{ jobs }] = pipelinesOf('docs/scale.md');
    const runs = [...jobs.shard.steps, ...jobs.merge.steps].flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs.map(unknownOptions)).toEqual([[], []]);
  });

  it('name only scripts that exist', () => {
    const scripts = documents.flatMap((text) =>
      [...text.matchAll(/npm run ([a-z:-]*[a-z])/g)].map(([, name]) => name),
    );
    expect(scripts.filter((name) => name === undefined || !(name in packageJson.scripts))).toEqual([]);
  });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function pipelinesOf(document: string): any[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => parse(block));
}

function unknownOptions(line: string): string[] {
  const [, , command = '', ...flags] = parseArguments(line);
  const { stdout } = spawnSync(process.execPath, [builtCommand, command, '--help'], { encoding: 'utf8' });
  return flags.filter((flag) => flag.startsWith('--') && !stdout.includes(flag));
}

describe('the README', () => {
  it('shows the list of expected failures that its command reads', () => {
    const [block] = readme.match(/(?<=^```json\n)\[.*?(?=^```)/ms) ?? [];
    const file = join(root, 'fixtures/misbehaving/expected-failures.json');
    expect(block).toBe(readFileSync(file, 'utf8'));
  });

  it('shows what the sample report says', () => {
    const sample = readFileSync(join(root, 'reports/audit.json'), 'utf8');
    expect(withExcerpt(readme, sample)).toBe(readme);
  });

  it('has a row for every claim of the registry', () => {
    const sample = JSON.parse(readFileSync(join(root, 'reports/audit.json'), 'utf8')) as {
      claims: { slug: string }[];
    };
    const missing = sample.claims.filter(({ slug }) => !readme.includes(`| \`${slug}\``));
    expect(missing).toEqual([]);
  });
});
