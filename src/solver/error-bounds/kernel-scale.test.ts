import fc from 'fast-check';
import { kernelParameters } from '../../arbitraries/kernel-arguments';
import { simpleNumber } from '../../arbitraries/numbers';
import { testRatio, testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import { addDyadic, dyadic, multiplyDyadic, nearestDouble } from '../../arithmetic/exact/dyadic';
import { exponential } from '../../arithmetic/exact/exponential';
import { formatDecimal, rational, rationalFromDouble } from '../../arithmetic/exact/rational';
import type { Point } from '../../datasets/dataset';
import type { CommonKernel } from '../../kernels/kernel';
import { Matrix } from '../../linear-algebra/matrix';
import { kernelScale, kernelValueScale } from './kernel-scale';

const point = fc.tuple(simpleNumber(), simpleNumber(), simpleNumber());
const offset = fc.constantFrom(0, 1, 1000);

/** −γ‖x−z‖², exactly, and the value of its exponential. */
function exactRbf(gamma: number, x: Point, z: Point): number {
  const squares = x
    .map((coordinate, k) => rationalFromDouble(coordinate).sub(rationalFromDouble(z[k] ?? NaN)))
    .reduce((sum, difference) => sum.add(difference.mul(difference)), rational(0));
  return Number(formatDecimal(exponential(squares.mul(rationalFromDouble(-gamma)), 25), 17));
}

function dot(x: Point, z: Point): number {
  return x.reduce((sum, coordinate, k) => sum + coordinate * (z[k] ?? NaN), 0);
}

describe('how far rounding may move a kernel', () => {
  it('allows ‖x‖² + ‖z‖² − 2⟨x,z⟩, which cancels far from the origin, what it loses', () => {
    let largest = 0;
    fc.assert(
      fc.property(point, point, kernelParameters(), offset, (x, z, { gamma }, far) => {
        const [a, b] = [x.map((value) => value + far), z.map((value) => value + far)];
        const kernel: CommonKernel = { type: 'rbf', gamma };
        const expanded = Math.exp(-gamma * Math.max(dot(a, a) + dot(b, b) - 2 * dot(a, b), 0));
        const error = Math.abs(expanded - exactRbf(gamma, a, b));
        const ratio = testRatio(error, kernelValueScale(kernel, a, b));
        largest = Math.max(largest, ratio);
        expect(ratio).toBeLessThan(testRatioThreshold);
      }),
      { seed: 1, numRuns: 500 },
    );
    // Not so generous that nothing would ever come near.
    expect(largest).toBeGreaterThan(0.05);
  });

  it('allows the power of an inner product what it loses', () => {
    fc.assert(
      fc.property(point, point, kernelParameters(), (x, z, { gamma, offset, degree }) => {
        const kernel: CommonKernel = { type: 'polynomial', gamma, offset, degree };
        const products = x.map((coordinate, k) => multiplyDyadic(dyadic(coordinate), dyadic(z[k] ?? NaN)));
        const base = addDyadic(multiplyDyadic(dyadic(gamma), products.reduce(addDyadic)), dyadic(offset));
        const exact = nearestDouble(Array.from({ length: degree }, () => base).reduce(multiplyDyadic));
        const error = Math.abs((gamma * dot(x, z) + offset) ** degree - exact);
        expect(testRatio(error, kernelValueScale(kernel, x, z))).toBeLessThan(1);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is, for a matrix, the norm of what it is for its entries', () => {
    const kernel = { type: 'laplacian', gamma: 2 } as const;
    const inputs = { kernel, points: new Matrix([[1], [2]]), others: new Matrix([[0]]) };
    const entries = [1, 2].map((x) => kernelValueScale(kernel, [x], [0]));
    expect(kernelScale(inputs)).toBeCloseTo(Math.hypot(...entries), 25);
  });

  it('is nothing for the linear kernel and the origin, whose products are exact', () => {
    expect(kernelValueScale({ type: 'linear' }, [0, 0], [3, 4])).toBe(0);
  });
});
