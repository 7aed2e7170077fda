import type { Matrix } from '../../linear-algebra/matrix';
import { distance } from '../../linear-algebra/norms';
import { drawSample, type Sample } from './sample';

const parts = ({ training, validation, test }: Sample): Matrix[] =>
  [training, validation, test].map(({ points }) => points);

describe.each([
  ['cars' as const, [120, 120, 152]],
  ['digits' as const, [150, 150, 300]],
])('drawSample of %s', (task, sizes) => {
  it('makes three parts that share no row', () => {
    const sample = drawSample(task, 0, 1);
    expect(parts(sample).map(({ rows }) => rows)).toEqual(sizes);
    const rows = parts(sample).flatMap((points) => points.to2DArray().map(String));
    // Two cars of the table are alike in all four features.
    expect(new Set(rows).size).toBeGreaterThanOrEqual(rows.length - 2);
  });

  it('depends on the seed alone', () => {
    expect(drawSample(task, 0.3, 2)).toEqual(drawSample(task, 0.3, 2));
    expect(drawSample(task, 0.3, 2)).not.toEqual(drawSample(task, 0.3, 3));
  });

  it('puts noise on the training targets and nowhere else', () => {
    const [clean, noisy] = [drawSample(task, 0, 4), drawSample(task, 0.5, 4)];
    expect(noisy.validation).toEqual(clean.validation);
    expect(noisy.test).toEqual(clean.test);
    expect(noisy.training.points).toEqual(clean.training.points);
    expect(noisy.training.targets).not.toEqual(clean.training.targets);
  });
});

describe('drawSample', () => {
  it('standardises a regression by its training set', () => {
    const { training } = drawSample('cars', 0, 5);
    for (const matrix of [training.points, training.targets]) {
      for (let column = 0; column < matrix.columns; column++) {
        const values = matrix.getColumn(column);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(mean).toBeCloseTo(0, 12);
        expect(values.reduce((sum, value) => sum + value ** 2, 0) / values.length).toBeCloseTo(1, 12);
      }
    }
  });

  it('adds noise of the standard deviation that is asked for', () => {
    const [clean, noisy] = [drawSample('cars', 0, 6), drawSample('cars', 0.5, 6)];
    const deviation = distance(noisy.training.targets, clean.training.targets) / Math.sqrt(120);
    // Three standard deviations of an estimate from 120 numbers.
    expect(Math.abs(deviation / 0.5 - 1)).toBeLessThan(3 / Math.sqrt(2 * 120));
  });

  it('replaces the share of labels that is asked for, each by another label', () => {
    const [clean, noisy] = [drawSample('digits', 0, 7), drawSample('digits', 0.4, 7)];
    const rows = noisy.training.targets.to2DArray();
    rows.forEach((row) => expect([...row].sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
    const changed = rows.filter((row, i) => row.indexOf(1) !== clean.training.targets.getRow(i).indexOf(1));
    expect(Math.abs(changed.length / 150 - 0.4)).toBeLessThan(3 * Math.sqrt((0.4 * 0.6) / 150));
  });
});
