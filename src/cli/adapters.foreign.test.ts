import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from '../../fixtures/built-command';
import type { VerifyReport } from '../report/model/verify-report';

const root = join(__dirname, '../..');
const adapters = join(root, 'examples/adapters');
const folder = mkdtempSync(join(tmpdir(), 'distill-proof-adapters-'));

afterAll(() => rmSync(folder, { recursive: true }));

interface Adapter {
  readonly name: string;
  readonly command: string;
  /** succeeds where the runtime and its packages are installed */
  readonly probe: readonly [string, ...string[]];
  /** the worst grade of its laws */
  readonly grade: 'A' | 'B' | 'C';
}

const numpy = ['/usr/bin/python3', '-c', 'import numpy'] as const;
const sklearn = ['/usr/bin/python3', '-c', 'import sklearn'] as const;
const octave = ['octave-cli', '--version'] as const;
const r = ['Rscript', '-e', 'library(jsonlite)'] as const;
const node = [process.execPath, '--version'] as const;

const list: readonly Adapter[] = [
  { name: 'node', command: `"${process.execPath}" ${adapters}/node/adapter.mjs`, probe: node, grade: 'A' },
  ...(['cholesky', 'lu', 'eigh', 'svd'] as const).map((numerics): Adapter => {
    return { name: `numpy ${numerics}`, command: python(numerics), probe: numpy, grade: 'A' };
  }),
  { name: 'numpy inverse', command: python('inverse'), probe: numpy, grade: 'A' },
  { name: 'numpy normal equations', command: python('normal-equations'), probe: numpy, grade: 'B' },
  { name: 'numpy float32', command: python('float32'), probe: numpy, grade: 'C' },
  {
    name: 'sklearn',
    command: `/usr/bin/python3 ${adapters}/scikit-learn/adapter.py`,
    probe: sklearn,
    grade: 'A',
  },
  {
    name: 'sklearn on points',
    command: `/usr/bin/python3 ${adapters}/scikit-learn-points/adapter.py`,
    probe: sklearn,
    grade: 'A',
  },
  {
    name: 'octave',
    command: `octave-cli --quiet --no-window-system ${adapters}/octave/adapter.m`,
    probe: octave,
    grade: 'A',
  },
  { name: 'r', command: `Rscript ${adapters}/r/adapter.R`, probe: r, grade: 'A' },
];

function python(numerics: string): string {
  return `/usr/bin/python3 ${adapters}/numpy/adapter.py --numerics ${numerics}`;
}

const isInstalled = ({ probe: [program, ...args] }: Adapter): boolean =>
  spawnSync(program, args).status === 0;
const installed = list.filter(isInstalled);
const missing = list.filter((adapter) => !installed.includes(adapter));

describe('a right implementation', () => {
  it.each(installed)('$name passes with grade $grade', ({ command, grade }) => {
    const args = [
      builtCommand,
      'verify',
      '--subject',
      command,
      '--runs',
      '200',
      '--out',
      folder,
      '--no-store',
    ];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout, status: 0 });
    const { laws, operations } = JSON.parse(
      readFileSync(join(folder, 'verify.json'), 'utf8'),
    ) as VerifyReport;
    const grades = laws.map((law) => law.grade).filter((found) => found !== null);
    expect(grades.sort().at(-1)).toBe(grade);
    // Evaluating a kernel solves nothing, so that it loses nothing to the way in which systems are solved.
    expect(operations.find(({ op }) => op === 'kernel')?.grade).toBe(grade === 'C' ? 'C' : 'A');
    // Half of what float64 holds is gone near κ = 10⁸, and by κ = 10⁵ where κ is squared or the precision single.
    const { halfGoneAt } = operations.find(({ op }) => op === 'distill') ?? {};
    expect(halfGoneAt ?? Infinity).toBeGreaterThanOrEqual(grade === 'A' ? 1e7 : 1e3);
    expect(halfGoneAt ?? Infinity).toBeLessThanOrEqual(grade === 'A' ? Infinity : 1e6);
  });

  // Named, so that nobody takes them for passed.
  missing.forEach(({ name, probe }) => {
    it.todo(`not-run: ${name}, because ${probe.join(' ')} fails here`);
  });
});
