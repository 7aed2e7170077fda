import fc from 'fast-check';
import { element } from '../arithmetic/element';
import { eigenOf } from '../solver/error-bounds/conditioning';
import { classesLeftOut, defaultMaximumPoints, sizeClasses } from './size-class';
import { sizedProblem } from './sized-problem';

const classes = sizeClasses(defaultMaximumPoints);

describe('size classes', () => {
  it('begin at every size at which methods change', () => {
    expect(new Set(classes.map(({ label }) => label))).toEqual(
      new Set([
        '101 steps or more',
        '1,001 steps or more',
        '65 evaluation rows or more',
        '9 outputs or more',
        '17 outputs or more',
        ...[16, 17, 32, 33, 64, 65, 128, 129].map((from) => `${from} points or more`),
      ]),
    );
  });

  it('go as far as they are asked to, and say what they leave out', () => {
    const points = (maximum: number): [number, number][] =>
      sizeClasses(maximum)
        .filter(({ dimension }) => dimension === 'points')
        .map(({ from, to }) => [from, to]);
    expect(points(15)).toEqual([]);
    expect(points(16)).toEqual([[16, 16]]);
    expect(points(100).at(-1)).toEqual([65, 100]);
    expect(points(801).slice(-2)).toEqual([
      [512, 512],
      [513, 801],
    ]);
    expect(classesLeftOut(100)).toEqual(['128 points or more', '129 points or more']);
    expect(classesLeftOut(801)).toEqual([]);
  });

  it.each(classes)('every problem of "$label" is labelled so, and positive definite', (sizeClass) => {
    for (const problem of fc.sample(sizedProblem(sizeClass), { seed: 5, numRuns: 2 })) {
      expect(problem.labels).toContain(sizeClass.label);
      expect(element(eigenOf(problem.kernel).values, -1)).toBeGreaterThan(0.5);
    }
  });

  it('has schedules of both kinds beyond every number of steps', () => {
    for (const sizeClass of classes.filter(({ dimension }) => dimension === 'steps')) {
      const [problem] = fc.sample(sizedProblem(sizeClass), { seed: 5, numRuns: 1 });
      expect(problem?.labels).toContain(`${sizeClass.schedule ?? 'no'} schedule`);
    }
  });
});

describe('a failing size', () => {
  it.each([17, 18, 40, 100, 129])('shrinks to exactly %i points, of the same problem', (first) => {
    const problems = sizedProblem(element(classes, -1));
    const [drawn] = fc.sample(problems, { seed: 3, numRuns: 1 });
    const { counterexample } = fc.check(
      fc.property(problems, ({ kernel }) => kernel.rows < first),
      { seed: 3, numRuns: 1 },
    );
    const [problem] = counterexample ?? [];
    expect(problem?.kernel.rows).toBe(first);
    expect(problem?.kernel.to2DArray()).toEqual(
      drawn?.kernel.subMatrix(0, first - 1, 0, first - 1).to2DArray(),
    );
    expect([problem?.crossKernel.rows, problem?.targets.columns, problem?.weights.length]).toEqual([1, 1, 1]);
  });
});
