import { smallestNormal } from '../unit-roundoff';
import { polynomialKernelBound, exponentialKernelBound } from './kernels';
import { u } from './roundoff';

describe('the bounds of kernels', () => {
  it('of a power are k(d+3)·u·S^k', () => {
    expect(polynomialKernelBound(2, 3, 4)).toBe(3 * (2 + 3) * u * 4 ** 3);
  });

  it('of an exponential are u·exp(−s)·(1 + (d+3)S), and no less than the smallest normal number', () => {
    expect(exponentialKernelBound(2, 1 / 2, 4)).toBeCloseTo((u / 2) * (1 + 5 * 4), 30);
    expect(exponentialKernelBound(2, 0, 1e6)).toBe(smallestNormal.float64);
  });
});
