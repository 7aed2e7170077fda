import fc from 'fast-check';
import { schedule } from '../../../arbitraries/weights';
import { atMost } from '../../../model/measurement';
import { testRatioThreshold } from '../test-ratio';
import { accumulation } from './accumulation';
import { summationBound } from './summation';

const options = { seed: 1, numRuns: 300 };

describe('accumulation', () => {
  it('is nothing before the first step', () => {
    expect(accumulation([])).toBe(0);
  });

  it('counts every step without the ground truth', () => {
    expect(accumulation([0, 0, 0])).toBe(3);
  });

  it('counts only the last step where it forgets the others', () => {
    expect(accumulation([0, 0, 1])).toBe(1);
  });

  it('is 1 + (1−α_3)(1 + (1−α_2)·1)', () => {
    expect(accumulation([1 / 3, 1 / 4, 1 / 2])).toBe(1 + (1 + 3 / 4) / 2);
  });

  it('grows beyond the number of steps for weights outside [0, 1]', () => {
    expect(accumulation([1, -1])).toBe(3);
    expect(accumulation([1, 3])).toBe(3);
  });

  it('is at most min(τ, 1/min α) for weights in [0, 1]', () => {
    fc.assert(
      fc.property(schedule({ schedule: 'any' }), (weights) => {
        const total = accumulation(weights);
        const ceiling = Math.min(weights.length, 1 / Math.min(...weights));
        const { ratio } = atMost('T', [total], [ceiling], summationBound(weights.length, total));
        expect(ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });
});
