import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import parseArguments from 'string-argv';
import { parse } from 'yaml';
import cars from '../../fixtures/data/cars.json';
import packageJson from '../../package.json';
import { withExcerpt } from '../../scripts/readme-excerpt';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'PROTOCOL.md', 'docs/ci.md'].map(
  (name) => readFileSync(join(root, name), 'utf8'),
);

/** The lines of all shell blocks. */
const commands = documents.flatMap((text) =>
  [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => block.trim().split('\n')),
);
const own = commands.filter((command) => command.startsWith('npx distill-proof '));

describe('commands in the documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'distill-proof-docs-'));
  const main = join(root, 'dist/src/cli/main.js');

  beforeAll(() => {
    writeFileSync(join(folder, 'cars.csv'), [cars.columns, ...cars.rows].join('\n'));
    symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(own)('%s', (command) => {
    const [, , ...args] = parseArguments(command);
    const { status, stderr } = spawnSync(process.execPath, [main, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, errors: stderr.match(/error:.*/g) }).toEqual({ status: 0, errors: null });
  });

  it('are either ours, run above, or the two that install and start everything, which CI runs', () => {
    expect(commands.filter((command) => !own.includes(command)).sort()).toEqual([
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
    const { stdout } = spawnSync(process.execPath, [main, command, '--help'], { encoding: 'utf8' });
    const options = flags.filter((flag) => flag.startsWith('--'));
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  });

  it('name only scripts that exist', () => {
    const scripts = documents.flatMap((text) =>
      [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name),
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
