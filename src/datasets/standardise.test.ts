import fc from 'fast-check';
import { simpleNumber } from '../arbitraries/numbers';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatio, testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Dataset } from './dataset';
import { standardise } from './standardise';

describe('standardise', () => {
  it('shifts to mean 0 and scales to deviation 1', () => {
    const [training] = standardise(column([1, 3, 1, 3]));
    expect(training.points).toEqual([[-1], [1], [-1], [1]]);
  });

  it('uses the moments of the training set for the others too', () => {
    const [, validation] = standardise(column([1, 3]), column([2, 5]));
    expect(validation?.points).toEqual([[0], [3]]);
  });

  it('treats each column by itself', () => {
    const [training] = standardise({ ...column([]), features: ['a', 'b'], points: [[1, 10], [3, 50]] }); // prettier-ignore
    expect(training.points).toEqual([[-1, -1], [1, 1]]); // prettier-ignore
  });

  it('only shifts a constant column', () => {
    const [training, validation] = standardise(column([5, 5, 5]), column([5, 7]));
    expect(training.points).toEqual([[0], [0], [0]]);
    expect(validation?.points).toEqual([[0], [2]]);
  });

  // Not yet so: the mean of 0.1, 0.1, 0.1 is not 0.1 in floating point, so its deviation is not 0.
  it('only shifts a constant column whose mean has to be rounded', () => {
    const [training] = standardise(column([0.1, 0.1, 0.1]));
    expect(training.points.flat()).toEqual([0, 0, 0].map((value): unknown => expect.closeTo(value, 12)));
  });

  it('leaves the targets, the names and the data set it was given as they were', () => {
    const dataset = { ...column([1, 3]), targets: [[7], [9]] };
    const [training] = standardise(dataset);
    expect({ ...training, points: dataset.points }).toEqual(dataset);
    expect(dataset.points).toEqual([[1], [3]]);
  });

  it('leaves the training set with mean 0 and mean square 1', () => {
    fc.assert(
      fc.property(spread, (values) => {
        const points = standardise(column(values))[0].points.flat();
        const count = values.length;
        const bound = summationBound(count, count * conditionOf(values));
        expect(testRatio(Math.abs(sum(points)), bound)).toBeLessThan(testRatioThreshold);
        const squares = points.map((point) => point ** 2);
        expect(testRatio(Math.abs(sum(squares) - count), bound)).toBeLessThan(testRatioThreshold);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** Two to ten numbers, not all equal. */
const spread = fc
  .array(simpleNumber(), { minLength: 2, maxLength: 10 })
  .filter((values) => new Set(values).size > 1);

/** How much the shift magnifies rounding: the largest value in units of the spread. */
function conditionOf(values: readonly number[]): number {
  return 1 + Math.max(...values.map(Math.abs)) / (Math.max(...values) - Math.min(...values));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function column(values: readonly number[]): Dataset {
  return {
    name: 'column',
    features: ['x'],
    points: values.map((value) => [value]),
    targets: values.map(() => [0]),
  };
}
