import fc from 'fast-check';
import { simplePositive } from '../arbitraries/numbers';
import { schedule } from '../arbitraries/weights';
import { element } from '../arithmetic/element';
import { accumulation } from '../arithmetic/error-analysis/bounds/accumulation';
import { filterBound } from '../arithmetic/error-analysis/bounds/spectrum';
import { summationBound } from '../arithmetic/error-analysis/bounds/summation';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { equalNumbers } from '../model/measurement';
import { filterPath, ridgeFilter } from './filters';
import { weightPolynomial } from './weight-polynomial';

const options = { seed: 1, numRuns: 100 };
const anySchedule = schedule({ schedule: 'any' });

describe('weightPolynomial', () => {
  it('is 1 after one step', () => {
    expect(weightPolynomial([1 / 3])).toEqual([1]);
  });

  it('is α_2 + (1−α_2)s after two steps', () => {
    expect(weightPolynomial([0, 1 / 4])).toEqual([1 / 4, 3 / 4]);
  });

  it('is α_3 + α_2(1−α_3)s + (1−α_2)(1−α_3)s² after three steps', () => {
    expect(weightPolynomial([0, 1 / 4, 1 / 2])).toEqual([1 / 2, 1 / 8, 3 / 8]);
  });

  it('is s^(τ−1) without the ground truth', () => {
    expect(weightPolynomial([0, 0, 0])).toEqual([0, 0, 1]);
  });

  it('is 1 when the last step looks at the ground truth alone', () => {
    expect(weightPolynomial([1 / 2, 1 / 4, 1])).toEqual([1, 0, 0]);
  });

  it('does not contain the first weight', () => {
    fc.assert(
      fc.property(anySchedule, (weights) => {
        expect(weightPolynomial(weights)).toEqual(weightPolynomial([1, ...weights.slice(1)]));
      }),
      options,
    );
  });

  it('has one coefficient per step, none of them negative', () => {
    fc.assert(
      fc.property(anySchedule, (weights) => {
        const coefficients = weightPolynomial(weights);
        expect(coefficients).toHaveLength(weights.length);
        expect(Math.min(...coefficients)).toBeGreaterThanOrEqual(0);
      }),
      options,
    );
  });

  it('is 1 at s = 1', () => {
    fc.assert(
      fc.property(anySchedule, (weights) => {
        const total = weightPolynomial(weights).reduce((sum, coefficient) => sum + coefficient, 0);
        expect(equalNumbers('P(1)', total, 1, summationBound(weights.length, 1)).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });

  it('turns the first filter a into a·P(a), the filter of the last step', () => {
    fc.assert(
      fc.property(anySchedule, simplePositive(), simplePositive(), (weights, eigenvalue, ridge) => {
        const a = ridgeFilter(eigenvalue, ridge);
        const value = weightPolynomial(weights).reduce(
          (sum, coefficient, k) => sum + coefficient * a ** k,
          0,
        );
        const expected = element(element(filterPath([eigenvalue], ridge, weights), -1), 0);
        const conditioning = {
          points: 1,
          conditionNumber: 1,
          accumulation: accumulation(weights),
          targetNorm: 1,
          systemNorm: 1,
        };
        expect(equalNumbers('filter', a * value, expected, filterBound(conditioning)).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });

  it('leaves the weights as they were', () => {
    const weights = [1, 1 / 2, 1 / 4];
    weightPolynomial(weights);
    expect(weights).toEqual([1, 1 / 2, 1 / 4]);
  });
});
