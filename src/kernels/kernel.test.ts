import fc from 'fast-check';
import { anyKernel } from '../arbitraries/kernels';
import { simpleNumber } from '../arbitraries/numbers';
import { evaluateKernel, type Kernel } from './kernel';

const options = { seed: 1, numRuns: 300 };
const [origin, corner] = [[0, 0], [3, 4]]; // prettier-ignore
const point = fc.tuple(simpleNumber(), simpleNumber());

describe('evaluateKernel', () => {
  it.each<[Kernel, number]>([
    [{ type: 'rbf', gamma: 1 / 25 }, Math.exp(-1)],
    [{ type: 'laplacian', gamma: 1 / 7 }, Math.exp(-1)],
    // Both Matérn kernels at a distance of one length scale.
    [{ type: 'matern32', lengthScale: 5 }, 0.483357725],
    [{ type: 'matern52', lengthScale: 5 }, 0.523994109],
    [{ type: 'polynomial', degree: 3, gamma: 2, offset: 3 }, 27],
    [{ type: 'linear' }, 0],
  ])('is what its formula says between (0, 0) and (3, 4): %j', (kernel, value) => {
    expect(evaluateKernel(kernel, origin, corner)).toBeCloseTo(value, 9);
  });

  it('multiplies coordinates in the linear kernel', () => {
    expect(evaluateKernel({ type: 'linear' }, [1, 2], [3, 4])).toBe(11);
  });

  it('scales, shifts and then takes the power in the polynomial kernel', () => {
    const kernel: Kernel = { type: 'polynomial', degree: 2, gamma: 1 / 2, offset: 1 };
    expect(evaluateKernel(kernel, [1, 2], [3, 4])).toBe(6.5 ** 2);
  });

  it.each<Kernel>([
    { type: 'rbf', gamma: 2 },
    { type: 'laplacian', gamma: 2 },
    { type: 'matern32', lengthScale: 2 },
    { type: 'matern52', lengthScale: 2 },
  ])('is 1 between a point and itself, and less elsewhere: %j', (kernel) => {
    expect(evaluateKernel(kernel, corner, corner)).toBe(1);
    expect(evaluateKernel(kernel, origin, corner)).toBeLessThan(1);
  });

  it('does not care about the order of the two points', () => {
    fc.assert(
      fc.property(anyKernel(), point, point, (kernel, x, z) => {
        expect(evaluateKernel(kernel, x, z)).toBe(evaluateKernel(kernel, z, x));
      }),
      options,
    );
  });

  it('is NaN, not a guess, between points of different dimensions', () => {
    fc.assert(
      fc.property(anyKernel(), point, (kernel, x) => {
        expect(evaluateKernel(kernel, x, x.slice(1))).toBeNaN();
      }),
      options,
    );
  });
});
