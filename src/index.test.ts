import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit, inProcess, limit, parseProblem, referenceOperations, mlMatrixBackend, verify } from '.';

const root = join(__dirname, '..');

function runNode(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.trim();
}

describe('the library', () => {
  it('is usable from an ECMAScript module', () => {
    const script = `
      import { distill, parseProblem } from 'distill-proof';
      import { problem } from 'distill-proof/arbitraries';
      const path = distill(parseProblem({ K: [[3]], y: [4], lambda: 1, alphas: [0, 0] }));
      console.log(path.map((step) => step.fitted.get(0, 0).toFixed(6)).join(), typeof problem);`;
    expect(runNode('--input-type=module', '-e', script)).toBe('3.000000,2.250000 function');
  });

  it('is usable from CommonJS', () => {
    const script = `
      const { limit, parseProblem } = require('distill-proof');
      const { problem } = require('distill-proof/arbitraries');
      const problemOfOne = parseProblem({ K: [[1]], y: [1], lambda: 1, alphas: [] });
      console.log(limit({ ...problemOfOne, weight: 0.5 }).fitted.get(0, 0).toFixed(6), typeof problem);`;
    expect(runNode('-e', script)).toBe('0.333333 function');
  });

  it('verifies a user’s functions, and counts what they leave out as unsupported', async () => {
    const { distill } = referenceOperations(mlMatrixBackend);
    const subject = inProcess(
      { name: 'mine', version: '2', language: 'JavaScript', precision: 'float64' },
      { distill },
    );
    const report = await verify(subject, { runs: 30 });
    expect(report.subject).toEqual({
      name: 'mine',
      version: '2',
      language: 'JavaScript',
      precision: 'float64',
      ops: ['distill'],
    });
    expect(report.summary).toMatchObject({ fail: 0, error: 0, conformance: 1 });
    expect(report.summary.unsupported).toBeGreaterThan(0);
    expect(report.summary.coverage).toBeLessThan(1);
  });

  it('keeps failures where it is told to, and nowhere else', async () => {
    const store = mkdtempSync(join(tmpdir(), 'distill-proof-library-'));
    const subject = inProcess(
      { name: 'wrong', version: '1', language: 'JavaScript', precision: 'float64' },
      { limit: ({ targets }) => ({ fitted: targets, predictions: targets }) },
    );
    await verify(subject, { runs: 5 });
    expect(existsSync(join(root, '.distill-proof'))).toBe(false);
    await verify(subject, { runs: 5, store });
    expect(readdirSync(join(store, 'wrong'))).toContain('limit.in-sample.json');
    rmSync(store, { recursive: true });
  });

  it('reports progress up to the end', async () => {
    const seen: number[] = [];
    const report = await audit({
      seed: 3,
      runs: 50,
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    expect(report).toMatchObject({
      seed: 3,
      profile: 'custom',
      complete: true,
      summary: { supported: 12, refuted: 1, open: 0 },
    });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('takes a kernel with its points for K', () => {
    const problem = parseProblem({
      kernel: { type: 'linear' },
      X: [[1], [2]],
      y: [1, 2],
      lambda: 1,
      alphas: [1],
      Xx: [[3]],
      yx: [3],
    });
    expect(problem.kernel.to2DArray()).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(limit({ ...problem, weight: 1 }).predictions.get(0, 0)).toBeCloseTo(15 / 6, 12);
  });
});
