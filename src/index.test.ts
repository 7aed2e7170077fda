import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireBuild } from '../fixtures/built';
import packageJson from '../package.json';
import { audit, limit, parseProblem } from '.';

const root = join(__dirname, '..');

function runNode(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.trim();
}

beforeAll(() => requireBuild());

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

  it('has types and code wherever an export leads', () => {
    const files = Object.values(packageJson.exports).flatMap((target) => Object.values(target));
    const missing = files.filter((file) => file.startsWith('./dist/') && !existsSync(join(root, file)));
    expect(missing).toEqual([]);
  });

  it('reports progress up to the end', async () => {
    const seen: number[] = [];
    const report = await audit({
      seed: 3,
      runs: 50,
      claims: ['limit', 'sparsification-every-step'],
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    expect(report).toMatchObject({
      seed: 3,
      profile: 'custom',
      complete: true,
      summary: { supported: 1, refuted: 1, open: 0 },
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
