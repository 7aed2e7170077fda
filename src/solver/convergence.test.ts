import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { Matrix } from '../linear-algebra/matrix';
import { atMost } from '../model/measurement';
import { convergence } from './convergence';
import { fittedScale, limitProblem } from './error-bounds/scales';

const one = new Matrix([[1]]);

describe('convergence', () => {
  it('is attained by one point with K = λ = y = 1 and α = 1/2: 2/3 over a power of 4', () => {
    const { rate, distances, bounds } = convergence(
      { kernel: one, targets: one, ridge: 1, weight: 1 / 2 },
      3,
    );
    const expected = [2 / 3, 1 / 6, 1 / 24, 1 / 96].map((value): unknown => expect.closeTo(value, 14));
    expect(rate).toBeCloseTo(1 / 4, 14);
    expect(distances).toEqual(expected);
    expect(bounds).toEqual(expected);
  });

  it('is that of everything to 0 where α = 0', () => {
    const { rate, distances } = convergence({ kernel: one, targets: one, ridge: 3, weight: 0 }, 2);
    expect([rate, ...distances]).toEqual([1 / 4, 1, 1 / 4, 1 / 16]);
  });

  it('never exceeds its bound by more than rounding explains', () => {
    fc.assert(
      fc.property(problem({ schedule: 'positive-constant' }), (drawn) => {
        const weight = element(drawn.weights, 0);
        const { distances, bounds } = convergence({ ...drawn, weight }, drawn.weights.length);
        const scale = fittedScale(drawn) + fittedScale(limitProblem({ ...drawn, weight }));
        expect(atMost('distance', distances, bounds, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
