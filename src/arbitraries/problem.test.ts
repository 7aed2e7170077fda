import fc from 'fast-check';
import { element } from '../arithmetic/element';
import { isNegligible } from '../arithmetic/error-analysis/bounds/spectrum';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { innerProduct, norm } from '../linear-algebra/norms';
import { equal } from '../model/measurement';
import type { ProblemDomain } from '../model/problem';
import { problemToJson } from '../model/problem-json';
import { constantWeight } from '../solver/constant-weight';
import { eigenOf, kernelNorm } from '../solver/error-bounds/conditioning';
import { problem } from './problem';

const changedKernels = new Set(['symmetric but for the last bit', 'indefinite by rounding']);
const options = { seed: 1, numRuns: 500 };
const anyDomain: ProblemDomain = { schedule: 'any', minimumSteps: 0, kernels: true };
const anyProblem = problem(anyDomain);

describe('a random problem', () => {
  it('has matrices of matching shapes', () => {
    fc.assert(
      fc.property(anyProblem, ({ kernel, crossKernel, targets, evaluationTargets }) => {
        expect(kernel.rows).toBeGreaterThanOrEqual(1);
        expect(kernel.columns).toBe(kernel.rows);
        expect(crossKernel.columns).toBe(kernel.rows);
        expect(targets.rows).toBe(kernel.rows);
        expect(evaluationTargets).toMatchObject({ rows: crossKernel.rows, columns: targets.columns });
      }),
      options,
    );
  });

  it('has a kernel matrix that is symmetric to the last bit, unless its label says otherwise', () => {
    fc.assert(
      fc.property(anyProblem, ({ kernel, labels }) => {
        if (labels.includes('symmetric but for the last bit')) return;
        expect(kernel.to2DArray()).toEqual(kernel.transpose().to2DArray());
      }),
      options,
    );
  });

  it('has no negative eigenvalue but by rounding, unless its label says otherwise', () => {
    fc.assert(
      fc.property(anyProblem, ({ kernel, labels }) => {
        if (labels.includes('indefinite by rounding')) return;
        const smallest = Math.min(element(eigenOf(kernel).values, -1), 0);
        expect(isNegligible(smallest, kernel.rows, kernelNorm(kernel))).toBe(true);
      }),
      options,
    );
  });

  it('has a positive ridge', () => {
    fc.assert(
      fc.property(anyProblem, ({ ridge }) => {
        expect(ridge).toBeGreaterThan(0);
        expect(ridge).toBeLessThan(Infinity);
      }),
      options,
    );
  });

  it('has weights in [0, 1]', () => {
    fc.assert(
      fc.property(anyProblem, ({ weights }) => {
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      }),
      options,
    );
  });

  it('has finite numbers only', () => {
    fc.assert(
      fc.property(anyProblem, ({ kernel, crossKernel, targets, evaluationTargets }) => {
        const sizes = [kernel, crossKernel, targets, evaluationTargets].map(norm);
        expect(sizes.every(Number.isFinite)).toBe(true);
      }),
      options,
    );
  });

  it('has the Gram matrix of its features for a kernel matrix, where it has features', () => {
    fc.assert(
      fc.property(anyProblem, ({ kernel, features }) => {
        if (features === undefined) return;
        const gram = features.mmul(features.transpose());
        const bound = summationBound(features.columns, innerProduct(features, features));
        expect(equal('K', gram, kernel, bound).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('is the same problem for the same seed', () => {
    const draw = (): unknown => fc.sample(anyProblem, { seed: 7, numRuns: 20 }).map(problemToJson);
    expect(draw()).toEqual(draw());
  });

  it('is another problem for another seed', () => {
    const draw = (seed: number): unknown => fc.sample(anyProblem, { seed, numRuns: 20 }).map(problemToJson);
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('repeats points where its label says so', () => {
    fc.assert(
      fc.property(anyProblem, ({ kernel, labels }) => {
        if (!labels.includes('duplicated points') || labels.some((label) => changedKernels.has(label)))
          return;
        const [first, copy] = [0, Math.ceil(kernel.rows / 2)].map((row) => kernel.getRowVector(row));
        expect(copy).toEqual(first);
      }),
      options,
    );
  });
});

describe('problem', () => {
  it('takes one step at least, unless it is asked for another minimum', () => {
    const fewest = (domain: ProblemDomain): number =>
      Math.min(...fc.sample(problem(domain), { seed: 1, numRuns: 500 }).map(({ weights }) => weights.length));
    expect(
      [{}, { minimumSteps: 0 }, { minimumSteps: 3 }].map((rest) => fewest({ schedule: 'any', ...rest })),
    ).toEqual([1, 0, 3]);
  });

  it('draws constant schedules where it is asked to', () => {
    fc.assert(
      fc.property(problem({ schedule: 'constant' }), (problem) => {
        expect(constantWeight(problem)).toBe(problem.weights[0]);
      }),
      options,
    );
  });

  it('draws constant schedules of a positive weight where it is asked to', () => {
    fc.assert(
      fc.property(problem({ schedule: 'positive-constant' }), (problem) => {
        expect(constantWeight(problem)).toBeGreaterThan(0);
      }),
      options,
    );
  });

  it('draws schedules without the ground truth where it is asked to', () => {
    fc.assert(
      fc.property(problem({ schedule: 'zero' }), (problem) => {
        expect(constantWeight(problem)).toBe(0);
      }),
      options,
    );
  });

  it('draws varying schedules among any', () => {
    const varying = fc.sample(anyProblem, options).filter(({ weights }) => new Set(weights).size > 1);
    expect(varying.length).toBeGreaterThan(options.numRuns / 5);
  });

  it('always knows Φ where it is asked to', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any', features: true }), ({ kernel, features }) => {
        expect(features?.rows).toBe(kernel.rows);
      }),
      options,
    );
  });
});

describe('what kernels are evaluated on', () => {
  it('is there where a claim has laws about kernels, and nowhere else', () => {
    const present = (kernels: boolean): Set<boolean> =>
      new Set(
        fc.sample(problem({ schedule: 'any', kernels }), options).map((given) => 'kernelArguments' in given),
      );
    expect([present(false), present(true)]).toEqual([new Set([false]), new Set([true])]);
  });
});
