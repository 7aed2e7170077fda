import { testRatioThreshold } from '../test-ratio';
import { predictionErrorBound, isLost, rootLossBound, lossBound, optimalWeightBound } from './optimal-weight';
import { u } from './roundoff';

describe('the bounds around the optimal weight', () => {
  it('move a prediction by what its fit and the sums it enters lose', () => {
    expect(predictionErrorBound(u, 2, 3)).toBe(7 * u);
  });

  it('call p − q lost as long as rounding could have made it', () => {
    const difference = 2 * testRatioThreshold * u;
    expect(isLost(difference, u)).toBe(true);
    expect(isLost(2 * difference, u)).toBe(false);
  });

  it('call nothing lost of predictions that are exact', () => {
    expect(isLost(0, 0)).toBe(true);
    expect(isLost(Number.MIN_VALUE, 0)).toBe(false);
  });

  it('move √L by 2(1 + |α̂| + |α*|)ε', () => {
    expect(rootLossBound(u, -2, 3)).toBe(12 * u);
    expect(rootLossBound(u, 2, -3)).toBe(12 * u);
  });

  it('move L by 2√L ε + ε²', () => {
    expect(lossBound(3, 5)).toBe(39);
  });

  it('move α*‖p−q‖ by ε(1 + 3‖ỹ−q‖/‖p−q‖)', () => {
    expect(optimalWeightBound(u, 2, 4)).toBe(7 * u);
  });

  it('grow without bound as p approaches q', () => {
    expect(optimalWeightBound(u, 2 ** -40, 1)).toBeGreaterThan(optimalWeightBound(u, 2 ** -20, 1));
  });
});
