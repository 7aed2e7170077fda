import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Results } from './harness/results';
import type { Row } from './harness/row';

const debianPython = '/usr/bin/python3';
const root = join(__dirname, '..');

/** `npm run bench:light` for one of the measurements. */
function light(
  only: string,
  recorded: string,
  env: NodeJS.ProcessEnv = {},
): { status: number | null; lines: string[] } {
  const command = [
    'run',
    '--silent',
    'bench:light',
    '--',
    '--rounds',
    '1',
    '--only',
    only,
    '--recorded',
    recorded,
  ];
  const { status, stdout } = spawnSync('npm', command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, lines: stdout.trim().split('\n') };
}

describe('npm run bench:light', () => {
  const folder = mkdtempSync(join(tmpdir(), 'distill-proof-bench-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Records in which the ratios of a measurement are so many times what they were. */
  function recordsTimes(factor: number): string {
    const recorded = join(folder, `${factor}.json`);
    const results = JSON.parse(readFileSync(join(__dirname, 'results.json'), 'utf8')) as Results;
    const rows = results.rows.map((row): Row => {
      if (row.status === 'not-run') return row;
      return { ...row, ratio: { ...row.ratio, median: row.ratio.median * factor } };
    });
    writeFileSync(recorded, JSON.stringify({ ...results, rows }));
    return recorded;
  }

  it('holds a billion steps against the record', () => {
    expect(light('steps', join(__dirname, 'results.json'))).toEqual({
      status: 0,
      lines: [expect.stringMatching(/^held steps\/billion: \d/)],
    });
  });

  it('fails, and names the ratio, where the record is more than twice as good', () => {
    // A hundred times, because a single round on a busy machine came to 0.38 instead of 1; gate.test.ts has the exact bound.
    expect(light('steps', recordsTimes(1 / 100))).toEqual({
      status: 1,
      lines: [expect.stringMatching(/^worse steps\/billion: \d.*, recorded 0\.\d+, at most 0\.\d+$/)],
    });
  });

  it('says not-run where there is no Python', () => {
    const { status, lines } = light('throughput', recordsTimes(1), { PYTHON: join(folder, 'python') });
    expect(status).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(
      lines.map((): unknown => expect.stringMatching(/^not-run throughput\/.*no Python$/)),
    );
  });

  if (!existsSync(debianPython)) {
    it.todo('not-run: there is no Python that could lack a package');
    return;
  }

  it('says not-run where Python lacks a package', () => {
    const python = join(folder, 'python-alone');
    writeFileSync(python, `#!/bin/sh\nexec ${debianPython} -S "$@"\n`, { mode: 0o755 });
    const { status, lines } = light('throughput', recordsTimes(1), { PYTHON: python });
    expect(status).toBe(0);
    expect(lines).toEqual(
      lines.map((): unknown => expect.stringMatching(/^not-run throughput\/.*No module named/)),
    );
  });
});
