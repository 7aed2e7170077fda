import fc from 'fast-check';
import { element } from '../arithmetic/element';
import { Matrix } from '../linear-algebra/matrix';
import type { Problem } from '../model/problem';
import { eigenOf, kernelNorm } from '../solver/error-bounds/conditioning';
import { moveToRange, rangeClass, rangeClasses } from './range-class';

const given: Problem = {
  kernel: new Matrix([[2, 1], [1, 2]]), // prettier-ignore
  crossKernel: new Matrix([[1, 1]]),
  targets: new Matrix([[1], [-3]]),
  evaluationTargets: new Matrix([[2]]),
  ridge: 1 / 2,
  weights: [1 / 2],
  labels: [],
};
const zero = { ...given, kernel: Matrix.zeros(2, 2), targets: Matrix.zeros(2, 1) };

describe('moveToRange', () => {
  it.each([
    ['huge targets', 1e200],
    ['large targets', 1e9],
    ['small targets', 1e-9],
    ['tiny targets', 1e-200],
    ['subnormal targets', 1e-310],
  ] as const)('multiplies y and ỹ alone: %s', (name, factor) => {
    expect(moveToRange(name, given)).toEqual({
      ...given,
      targets: Matrix.mul(given.targets, factor),
      evaluationTargets: Matrix.mul(given.evaluationTargets, factor),
    });
  });

  it.each([
    ['huge kernel', 1e200],
    ['large kernel', 1e9],
    ['kernel below 1e-8', 1e-9],
    ['tiny kernel', 1e-200],
  ] as const)('multiplies K, K̃ and λ by one power of four: %s', (name, factor) => {
    const { kernel, crossKernel, ridge } = moveToRange(name, given);
    const scale = ridge / given.ridge;
    expect([kernel, crossKernel]).toEqual([
      Matrix.mul(given.kernel, scale),
      Matrix.mul(given.crossKernel, scale),
    ]);
    expect(Number.isInteger(Math.log2(scale) / 2)).toBe(true);
    expect(Math.abs(Math.log10(scale / factor))).toBeLessThan(1.5);
  });

  it('leaves no entry of K that allclose tells from 0', () => {
    const { kernel } = moveToRange('kernel below 1e-8', given);
    expect(kernel.max()).toBeLessThan(1e-8);
    expect(kernel.max()).toBeGreaterThan(0);
  });

  it('keeps K = ΦΦᵀ', () => {
    const features = new Matrix([[1, 2], [3, -1]]); // prettier-ignore
    const problem = { ...given, features, kernel: features.mmul(features.transpose()) };
    for (const name of ['huge kernel', 'tiny kernel', 'least ridge'] as const) {
      const moved = moveToRange(name, problem);
      expect(moved.features?.mmul(moved.features.transpose())).toEqual(moved.kernel);
    }
  });

  it('takes the least ridge beside K where K can be inverted, and with K where it cannot', () => {
    const singular = { ...given, kernel: Matrix.ones(2, 2) };
    expect(moveToRange('least ridge', given)).toEqual({ ...given, ridge: 1e-290 });
    const moved = moveToRange('least ridge', singular);
    expect(moved.ridge / kernelNorm(moved.kernel)).toBeCloseTo(1 / 4);
    expect(moved.ridge).toBeLessThan(1e-289);
  });

  it('changes the last bit above the diagonal alone', () => {
    const { kernel } = moveToRange('symmetric but for the last bit', given);
    expect(kernel.to2DArray()).toEqual([[2, 1 + Number.EPSILON], [1, 2]]); // prettier-ignore
  });

  it('puts an eigenvalue of −10⁻¹² beside 1, and keeps K symmetric', () => {
    const { kernel, ridge } = moveToRange('indefinite by rounding', given);
    const [largest = NaN, smallest = NaN] = eigenOf(kernel).values;
    expect(kernel.isSymmetric()).toBe(true);
    expect(smallest / largest).toBeCloseTo(-1e-12, 14);
    expect(ridge).toBeCloseTo(largest / 5);
  });

  it('returns the same problem where there is nothing to move', () => {
    for (const name of rangeClasses.filter((name) => !name.endsWith('ridge'))) {
      expect(moveToRange(name, zero)).toBe(zero);
    }
    expect(moveToRange('ordinary', given)).toBe(given);
  });
});

describe('rangeClass', () => {
  it.each([true, false])('draws every class that keeps Φ where it has to be known: %s', (features) => {
    const drawn = new Set(fc.sample(rangeClass(features), { seed: 1, numRuns: 2000 }));
    expect(drawn.size).toBe(rangeClasses.length + (features ? 0 : 1));
    expect(drawn.has('indefinite by rounding')).toBe(!features);
  });

  it('shrinks to ordinary', () => {
    const { counterexample } = fc.check(
      fc.property(rangeClass(false), () => false),
      { seed: 3 },
    );
    expect(element(counterexample ?? [], 0)).toBe('ordinary');
  });
});
