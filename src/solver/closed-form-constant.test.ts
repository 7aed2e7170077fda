import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { fittedBound } from '../arithmetic/error-analysis/bounds/fitted';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import { closedFormConstant } from './closed-form-constant';
import { distill } from './distill';
import { conditioningOf, eigenOf } from './error-bounds/conditioning';
import { fittedScale } from './error-bounds/scales';
import { limitFilter, ridgeFilter } from './filters';
import { applyFilter } from './spectral';

const options = { seed: 1, numRuns: 100 };
const billion = 1e9;
const onePoint = { kernel: scalar(1), targets: scalar(1), ridge: 1, weight: 1 / 2 };

describe('closedFormConstant', () => {
  it('is 1/3 + (2/3)/4^τ for one point with K = λ = y = 1 and α = 1/2', () => {
    const fits = [0, 1, 2, 3, 4, 5].map((steps) => closedFormConstant(onePoint, steps).get(0, 0));
    expect(fits).toEqual(
      [1, 1 / 2, 3 / 8, 11 / 32, 43 / 128, 171 / 512].map((fit): unknown => expect.closeTo(fit, 12)),
    );
  });

  it('fits what the recursion fits, at every step', () => {
    fc.assert(
      fc.property(problem({ schedule: 'constant' }), (problem) => {
        const weight = element(problem.weights, 0);
        distill(problem).forEach(({ fitted }, index) => {
          const actual = closedFormConstant({ ...problem, weight }, index + 1);
          const scale = fittedScale({ ...problem, weights: problem.weights.slice(0, index + 1) });
          expect(equal('fitted', actual, fitted, scale).ratio).toBeLessThan(testRatioThreshold);
        });
      }),
      options,
    );
  });

  it('returns the targets after no step', () => {
    fc.assert(
      fc.property(problem({ schedule: 'constant' }), (problem) => {
        const actual = closedFormConstant({ ...problem, weight: element(problem.weights, 0) }, 0);
        const scale = fittedScale({ ...problem, weights: [1] });
        expect(equal('fitted', actual, problem.targets, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('keeps the first fit for ever where α = 1', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any' }), fc.integer({ min: 1, max: billion }), (problem, steps) => {
        const first = { ...problem, weights: [1] };
        const actual = closedFormConstant({ ...problem, weight: 1 }, steps);
        const expected = element(distill(first), 0).fitted;
        expect(equal('fitted', actual, expected, fittedScale(first)).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('agrees with the spectral formula after a billion steps', () => {
    fc.assert(
      fc.property(problem({ schedule: 'positive-constant' }), (problem) => {
        const weight = element(problem.weights, 0);
        const eigen = eigenOf(problem.kernel);
        const filter = eigen.values.map((value) => {
          const floor = limitFilter(value, problem.ridge, weight);
          return floor + ((1 - weight) * ridgeFilter(value, problem.ridge)) ** billion * (1 - floor);
        });
        const actual = closedFormConstant({ ...problem, weight }, billion);
        const expected = applyFilter(eigen, filter, problem.targets);
        const scale = fittedBound({ ...conditioningOf(problem), accumulation: 1 / weight });
        expect(equal('fitted', actual, expected, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('decays as S^τ without the ground truth', () => {
    const slow = { ...onePoint, ridge: 1 / billion, weight: 0 };
    expect(closedFormConstant(slow, billion).get(0, 0)).toBeCloseTo(Math.exp(-1), 6);
  });

  it('has collapsed after a billion steps without the ground truth', () => {
    expect(closedFormConstant({ ...onePoint, weight: 0 }, billion).get(0, 0)).toBe(0);
  });

  it('leaves its inputs as they were', () => {
    fc.assert(
      fc.property(problem({ schedule: 'constant' }), (problem) => {
        const { kernel, targets } = problem;
        const before = [kernel.clone(), targets.clone()];
        closedFormConstant({ ...problem, weight: element(problem.weights, 0) }, 3);
        expect([kernel, targets]).toEqual(before);
      }),
      { ...options, numRuns: 25 },
    );
  });

  it('uses the backend it is given for both factorisations', () => {
    const ridges: (number | undefined)[] = [];
    const backend: Backend = {
      ...mlMatrixBackend,
      factorPositiveDefinite(matrix, shift) {
        ridges.push(shift);
        return mlMatrixBackend.factorPositiveDefinite(matrix, shift);
      },
    };
    closedFormConstant(onePoint, 1, backend);
    expect(ridges).toEqual([1, 2]);
  });
});

function scalar(value: number): Matrix {
  return new Matrix([[value]]);
}
