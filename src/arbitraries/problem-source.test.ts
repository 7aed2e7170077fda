import fc from 'fast-check';
import type { Problem } from '../model/problem';
import { authorsProblems, carsProblems, type ProblemSource, randomProblems } from './problem-source';

function draw({ problems }: ProblemSource, numRuns: number): Problem[] {
  return fc.sample(problems({ schedule: 'constant', features: true }), { seed: 1, numRuns });
}

describe.each([randomProblems, authorsProblems, carsProblems])('$name', (source) => {
  it('keep to the domain they are asked for', () => {
    for (const { weights, features, kernel } of draw(source, 20)) {
      expect(new Set(weights).size).toBe(1);
      expect(features?.rows).toBe(kernel.rows);
    }
  });
});

describe('authorsProblems', () => {
  it('predict the grid of 101 points from the eleven', () => {
    for (const { crossKernel, targets, evaluationTargets } of draw(authorsProblems, 5)) {
      expect(crossKernel).toMatchObject({ rows: 101, columns: 11 });
      expect(targets).toMatchObject({ rows: 11, columns: 1 });
      expect(evaluationTargets).toMatchObject({ rows: 101, columns: 1 });
    }
  });
});

describe('carsProblems', () => {
  it('hold out a quarter of ten to sixty cars', () => {
    for (const { crossKernel } of draw(carsProblems, 20)) {
      const size = crossKernel.rows + crossKernel.columns;
      expect(size).toBeGreaterThanOrEqual(10);
      expect(size).toBeLessThanOrEqual(60);
      expect(crossKernel.rows).toBe(Math.round(size / 4));
    }
  });

  it('draw other cars from problem to problem', () => {
    const first = new Set(draw(carsProblems, 20).map(({ targets }) => targets.to1DArray().join()));
    expect(first.size).toBeGreaterThan(10);
  });
});
