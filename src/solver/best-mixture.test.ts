import fc from 'fast-check';
import { simpleNumber } from '../arbitraries/numbers';
import { weight as anyWeight } from '../arbitraries/weights';
import { lossBound, rootLossBound } from '../arithmetic/error-analysis/bounds/optimal-weight';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { Matrix } from '../linear-algebra/matrix';
import { distance, norm } from '../linear-algebra/norms';
import { atMost, equalNumbers } from '../model/measurement';
import { mixTargets } from './mix-targets';
import { bestMixture, type OptimalWeight } from './optimal-weight';

const options = { seed: 1, numRuns: 100 };

const column = fc
  .array(simpleNumber(), { minLength: 3, maxLength: 3 })
  .map((numbers) => Matrix.columnVector(numbers));

function scalar(value: number): Matrix {
  return new Matrix([[value]]);
}

describe('bestMixture', () => {
  const mix = (truthOnly: number, previousOnly: number, target: number): OptimalWeight =>
    bestMixture({ truthOnly: scalar(truthOnly), previousOnly: scalar(previousOnly) }, scalar(target), 1);

  it('clips a weight above 1', () => {
    expect(mix(1, 0, 2)).toEqual({ kind: 'unique', weight: 2, clipped: 1 });
  });

  it('clips a weight below 0', () => {
    expect(mix(1, 0, -3)).toEqual({ kind: 'unique', weight: -3, clipped: 0 });
  });

  it('leaves a weight between 0 and 1 alone', () => {
    expect(mix(3, 1, 1.5)).toEqual({ kind: 'unique', weight: 1 / 4, clipped: 1 / 4 });
  });

  it('looks at every output and every evaluation point', () => {
    const predictions = { truthOnly: new Matrix([[1, 2], [2, 4]]), previousOnly: Matrix.zeros(2, 2) }; // prettier-ignore
    const best = bestMixture(predictions, new Matrix([[5, 5], [0, -5]]), 2); // prettier-ignore
    expect(best).toMatchObject({ weight: -1 / 5 });
  });

  it('is degenerate where rounding alone can have told p from q', () => {
    expect(mix(1, 1 + 2 ** -52, 5)).toEqual({ kind: 'degenerate' });
  });

  it('is unique where p and q differ by more', () => {
    expect(mix(1, 1 + 2 ** -50, 5).kind).toBe('unique');
  });

  it('allows more rounding where each prediction sums over more points', () => {
    const predictions = { truthOnly: scalar(1), previousOnly: scalar(1 + 2 ** -50) };
    expect(bestMixture(predictions, scalar(5), 100)).toEqual({ kind: 'degenerate' });
  });

  it('is degenerate, not NaN, where both predict nothing', () => {
    expect(mix(0, 0, 5)).toEqual({ kind: 'degenerate' });
  });

  it('loses (α − α*)²‖p − q‖² at any other weight', () => {
    fc.assert(
      fc.property(column, column, column, anyWeight(), (truthOnly, previousOnly, target, other) => {
        const best = bestMixture({ truthOnly, previousOnly }, target, 1);
        if (best.kind === 'degenerate') return;
        const lossAt = (weight: number): number =>
          distance(target, mixTargets(weight, truthOnly, previousOnly));
        const gap = distance(truthOnly, previousOnly);
        const error = summationBound(target.rows, norm(truthOnly) + norm(previousOnly) + norm(target));
        const excess = lossAt(other) ** 2 - lossAt(best.weight) ** 2;
        const expected = (other - best.weight) ** 2 * gap ** 2;
        const bound = lossBound(error * (1 + Math.abs(best.weight)), lossAt(other) + lossAt(best.weight));
        expect(equalNumbers('loss', excess, expected, bound).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('is no worse than any other weight in [0, 1] once clipped', () => {
    fc.assert(
      fc.property(column, column, column, anyWeight(), (truthOnly, previousOnly, target, other) => {
        const best = bestMixture({ truthOnly, previousOnly }, target, 1);
        if (best.kind === 'degenerate') return;
        const lossAt = (weight: number): number =>
          distance(target, mixTargets(weight, truthOnly, previousOnly));
        const error = summationBound(target.rows, norm(truthOnly) + norm(previousOnly) + norm(target));
        const bound = rootLossBound(error, best.clipped, other);
        const { ratio } = atMost('loss', [lossAt(best.clipped)], [lossAt(other)], bound);
        expect(ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });
});

describe('bestMixture at the edges of float64', () => {
  it.each([2 ** 1000, 2 ** 664, 2 ** -664, 2 ** -1000])('does not depend on the scale: %d', (scale) => {
    const predictions = { truthOnly: scalar(3 * scale), previousOnly: scalar(scale) };
    expect(bestMixture(predictions, scalar(1.5 * scale), 1)).toEqual({
      kind: 'unique',
      weight: 1 / 4,
      clipped: 1 / 4,
    });
  });
});
