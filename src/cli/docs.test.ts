import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import parseArguments from 'string-argv';
import { parse } from 'yaml';
import {
  builtCommand,
  commands,
  documents,
  isSlow,
  newcomersFolder,
  ownCommands,
  runDocumented,
} from '../../fixtures/documents';
import packageJson from '../../package.json';
import { withExcerpt } from '../../scripts/readme-excerpt';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('commands in the documents', () => {
  const folder = newcomersFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  // The slow lane runs the others (docs.foreign.ts).
  it.each(ownCommands.filter((command) => !isSlow(command)))('%s', (command) => {
    expect(runDocumented(command, folder)).toEqual({ status: 0, errors: null });
  });

  it('are either ours, or the two that install and start everything, which CI runs', () => {
    expect(commands.filter((command) => !ownCommands.includes(command)).sort()).toEqual([
      'npm ci && npm start',
      'npm cit',
    ]);
  });

  it('are written in pipelines as the command line takes them', () => {
    const ci = readFileSync(join(root, 'docs/ci.md'), 'utf8');
    const pipelines = [...ci.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => parse(block));
    const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const used = pipelines[0].jobs.verify.steps.find(({ uses }: { uses?: string }) =>
      uses?.includes('/distill-proof@'),
    );
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
    const [, , command = '', ...flags] = parseArguments(pipelines[1]['distill-proof'].script[0]);
    const { stdout } = spawnSync(process.execPath, [builtCommand, command, '--help'], { encoding: 'utf8' });
    const options = flags.filter((flag) => flag.startsWith('--'));
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  });

  it('name only scripts that exist', () => {
    const scripts = documents.flatMap((text) =>
      [...text.matchAll(/npm run ([a-z:-]*[a-z])/g)].map(([, name]) => name),
    );
    expect(scripts.filter((name) => name === undefined || !(name in packageJson.scripts))).toEqual([]);
  });
});

describe('the README', () => {
  it('shows the list of expected failures that its command reads', () => {
    const [block] = readme.match(/(?<=^```json\n)\[.*?(?=^```)/ms) ?? [];
    const file = join(root, 'fixtures/subjects/misbehaving/expected-failures.json');
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
