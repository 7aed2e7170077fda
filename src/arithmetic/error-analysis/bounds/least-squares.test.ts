import { leastSquaresBound } from './least-squares';
import { u } from './roundoff';

describe('leastSquaresBound', () => {
  it('is rows·u·(κ‖x‖ + κ²‖r‖/‖A‖)', () => {
    const sizes = { rows: 3, largestSquare: 4, smallestSquare: 1, solutionNorm: 5, residualNorm: 7 };
    expect(leastSquaresBound(sizes)).toBe(3 * u * (2 * 5 + (4 * 7) / 2));
  });
});
