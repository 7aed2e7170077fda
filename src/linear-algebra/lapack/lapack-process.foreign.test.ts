import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { builtFile } from '../../../fixtures/built';
import { openBackend } from '../open-backend';

const opened = openBackend('lapack');

describe('LAPACK in the built package', () => {
  if ('unavailable' in opened) {
    // A name in the output keeps this from passing for a success.
    it.todo(`not-run: ${opened.unavailable}`);
    return;
  }

  it('does the same in several threads at a time', async () => {
    const code = `
      const { parentPort } = require('node:worker_threads');
      const { distill, kernelMatrix } = require(${JSON.stringify(builtFile('src/index.js'))});
      const { openBackend } = require(${JSON.stringify(builtFile('src/linear-algebra/open-backend.js'))});
      const { Matrix } = require(${JSON.stringify(builtFile('src/linear-algebra/matrix.js'))});
      const results = [];
      for (let round = 0; round < 10; round++) {
        const points = Array.from({ length: 301 }, (_, i) => [Math.sin(i * i), Math.cos(3 * i)]);
        const kernel = kernelMatrix({ type: 'rbf', gamma: 1 }, points);
        const targets = new Matrix(points.map(([x, z]) => [x * z, x - z]));
        const weights = new Array(20).fill(0.3);
        const steps = distill({ kernel, targets, ridge: 0.1, weights }, openBackend('lapack'));
        results.push(JSON.stringify(steps.at(-1).fitted));
      }
      parentPort.postMessage([...new Set(results)]);
    `;
    const answers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const worker = new Worker(code, { eval: true });
        return new Promise<string[]>((resolve, reject) => {
          worker.once('message', resolve).once('error', reject);
        }).finally(() => worker.terminate());
      }),
    );
    expect(new Set(answers.flat()).size).toBe(1);
  });

  // The LAPACK of Netlib ends the process instead; its arguments are checked before it sees them either way.
  (opened.library?.includes('openblas') ? it : it.skip)('reports an argument that is none', () => {
    const routines = JSON.stringify(builtFile('src/linear-algebra/lapack/load-routines.js'));
    const check = JSON.stringify(builtFile('src/linear-algebra/lapack/check-info.js'));
    const code = `
      const { routines } = require(${routines}).loadRoutines();
      const info = Int32Array.of(0);
      routines.dpotrf('L', Int32Array.of(-1), new Float64Array(1), Int32Array.of(1), info, 1);
      require(${check}).checkedInfo('dpotrf', info);
    `;
    const { stderr, status } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect(stderr).toContain('dpotrf was called wrongly: argument 2 has an illegal value');
    expect(status).toBe(1);
  });
});
