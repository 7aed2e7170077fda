import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from '../../fixtures/built-command';
import cars from '../datasets/data/cars.json';
import { loadRoutines } from '../linear-algebra/lapack/load-routines';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-backend-'));
writeFileSync(join(folder, 'cars.csv'), [cars.columns, ...cars.rows].join('\n'));
afterAll(() => rmSync(folder, { recursive: true }));

function distillProof(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [builtCommand, ...args], { cwd: folder, encoding: 'utf8' });
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const loaded = loadRoutines();

describe('--backend lapack', () => {
  if (loaded.kind === 'unavailable') {
    // Named, so that nobody takes it for passed.
    it.todo(`not-run: ${loaded.reason}`);
    return;
  }
  const { library } = loaded;
  const fit = ['fit', '--data', 'cars.csv', '--target', 'Miles_per_Gallon', '--steps', '3'];

  it('fits, says which library did, and gives what ml-matrix gives', () => {
    const { status, stdout, stderr } = distillProof(...fit, '--backend', 'lapack', '--json', '-');
    expect({ status, stderr }).toEqual({ status: 0, stderr: `linear algebra: lapack (${library})\n` });
    const report = JSON.parse(stdout);
    const embedded = JSON.parse(distillProof(...fit, '--json', '-').stdout);
    expect([report.backend, embedded.backend]).toEqual(['lapack', 'ml-matrix']);
    const errors = ({ steps }: { steps: { trainingError: number; validationError: number }[] }): number[] =>
      steps.flatMap(({ trainingError, validationError }) => [trainingError, validationError]);
    expect(errors(report)).toEqual(errors(embedded).map((error) => expect.closeTo(error, 9)));
    expect(distillProof(...fit, '--backend', 'auto').stdout).toContain('computed with lapack');
  });

  it('gives the same bytes again, and names no library in them', () => {
    const [once, again] = [1, 2].map(() => distillProof(...fit, '--backend', 'lapack', '--json', '-').stdout);
    expect(once).toBe(again);
    expect(once).not.toContain(library);
  });

  it.each(['verify', 'audit'])(
    '%s runs on it, in threads too, with the same bytes from any number',
    (command) => {
      const claims = ['--claim', 'closed-form', 'limit', '--runs', '600'];
      const run = (out: string, ...args: string[]): SpawnSyncReturns<string> =>
        distillProof(command, ...claims, '--backend', 'lapack', '--out', out, ...args);
      const first = run('one', '--workers', '1');
      expect({ status: first.status, errors: first.stderr }).toEqual({
        status: 0,
        errors: expect.stringContaining(`linear algebra: lapack (${library})\n`),
      });
      expect(run('three', '--workers', '3').status).toBe(0);
      expect(read(`three/${command}.json`)).toBe(read(`one/${command}.json`));
      expect(read(`one/${command}.md`)).toContain('lapack');
    },
  );
});
