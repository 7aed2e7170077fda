import type { SpawnSyncReturns } from 'node:child_process';
import { commandFolder } from '../../fixtures/built-command';
import type { FitReport } from '../report/model/fit-report';
import { exitCode } from './exit-code';

const folder = commandFolder();
beforeAll(() =>
  folder.write({
    'good.csv': 'x,z,y\n1,2,3\n2,1,4\n3,5,1\n4,4,2\n5,3,6\n',
    'good.json': '[{"x":1,"y":2},{"x":2,"y":3},{"x":3,"y":5}]',
  }),
);
afterAll(() => folder.remove());

describe('fit', () => {
  it('shows path, limit and best weights, as a table and as JSON', () => {
    const { status, stdout } = folder.run(
      'fit',
      '--data',
      'good.csv',
      '--target',
      'y',
      '--steps',
      '3',
      '--json',
      'fit.json',
    );
    expect(status).toBe(exitCode.good);
    expect(stdout).toContain('ridge λ/α = 2.00');
    const report = JSON.parse(folder.read('fit.json')) as { steps: unknown[] };
    expect(report).toMatchObject({
      kind: 'fit',
      trainingPoints: 4,
      validationPoints: 1,
      limit: { ridge: 2 },
      complete: true,
    });
    expect(report.steps).toHaveLength(3);
  });

  it('agrees with the arithmetic of one point', () => {
    const problem = { K: [[1]], y: [1], lambda: 1, alphas: [0.5, 0.5], Kx: [[1]], yx: [0.5] };
    folder.write({ 'one.json': JSON.stringify(problem) });
    const { stdout } = folder.run('fit', '--problem', 'one.json', '--json', '-');
    const { steps, limit } = JSON.parse(stdout) as FitReport;
    const [first, second] = steps;
    expect(first?.trainingError).toBeCloseTo(1 / 4, 12);
    expect(first?.validationError).toBeCloseTo(0, 12);
    expect(first?.bestWeight).toBeNull();
    expect(second?.trainingError).toBeCloseTo(25 / 64, 12);
    expect(second?.validationError).toBeCloseTo(1 / 64, 12);
    expect(second?.bestWeight?.unconstrained).toBeCloseTo(1, 12);
    expect(limit?.ridge).toBe(2);
    expect(limit?.trainingError).toBeCloseTo((2 / 3) ** 2, 12);
  });

  it('reads JSON, takes several targets and the best weight of each step', () => {
    const { status, stdout } = folder.run(
      'fit',
      '--data',
      'good.csv',
      '--target',
      'y',
      'z',
      '--alpha',
      'best',
      '--json',
      '-',
    );
    expect(status).toBe(exitCode.good);
    const { steps } = JSON.parse(stdout) as {
      steps: { weight: number; bestWeight: { clipped: number } | null }[];
    };
    steps.slice(1).forEach(({ weight, bestWeight }) => expect(weight).toBe(bestWeight?.clipped ?? 1));
    expect(folder.run('fit', '--data', 'good.json', '--target', 'y').status).toBe(exitCode.good);
  });
});

describe('fit, however many steps', () => {
  const fit = (...args: string[]): SpawnSyncReturns<string> =>
    folder.run('fit', '--data', 'good.csv', '--target', 'y', '--json', '-', ...args);

  it('goes to the billionth step by way of a few', () => {
    const { steps, limit } = JSON.parse(fit('--steps', '1000000000').stdout) as FitReport;
    expect(steps.map(({ step }) => step).slice(0, 5)).toEqual([1, 2, 5, 10, 20]);
    const { trainingError = NaN } = limit ?? {};
    expect(steps.at(-1)).toMatchObject({ step: 1e9, trainingError: expect.closeTo(trainingError, 12) });
  });

  it('does not go far where each weight depends on the step before', () => {
    const { status, stderr } = fit('--steps', '1001', '--alpha', 'best');
    expect(status).toBe(exitCode.usage);
    expect(stderr).toContain('--steps: expected at most 1000 with --alpha best');
  });
});
