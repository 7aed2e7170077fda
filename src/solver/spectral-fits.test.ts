import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Backend } from '../linear-algebra/backend';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import { distill } from './distill';
import { fittedScale, limitProblem, predictionScale } from './error-bounds/scales';
import { stepFilter } from './filters';
import type { Fit } from './fit';
import type { DistillInputs } from './inputs';
import { limit } from './limit';
import { weightedPredictions } from './optimal-weight';
import { spectralFits } from './spectral-fits';

const options = { seed: 1, numRuns: 100 };

function expectSame(actual: Fit, expected: Fit, inputs: DistillInputs): void {
  const { ratio } = equal('fitted', actual.fitted, expected.fitted, fittedScale(inputs));
  expect(ratio).toBeLessThan(testRatioThreshold);
  expectSamePredictions(actual, expected, inputs);
}

function expectSamePredictions(
  actual: Pick<Fit, 'predictions'>,
  expected: Pick<Fit, 'predictions'>,
  inputs: DistillInputs,
): void {
  const scale = predictionScale(inputs);
  const { ratio } = equal('predictions', actual.predictions, expected.predictions, scale);
  expect(ratio).toBeLessThan(testRatioThreshold);
}

describe('spectralFits', () => {
  it('gives every step, what its weight mixes, and the limit', () => {
    fc.assert(
      fc.property(problem({ schedule: 'constant', minimumSteps: 1 }), (problem) => {
        // Its filters are those of d = 0 where d < 0.
        fc.pre(!problem.labels.includes('indefinite by rounding'));
        const { ridge, weights } = problem;
        const weight = element(weights, 0);
        const fitWith = spectralFits(problem);
        distill(problem).forEach((step, index) => {
          const inputs = { ...problem, weights: weights.slice(0, index + 1) };
          const before = (d: number): number => stepFilter(d, ridge, weight, index);
          const fit = fitWith((d) => (weight + (1 - weight) * before(d)) / (d + ridge));
          expectSame(fit, step, inputs);
          const { truthOnly, previousOnly } = weightedPredictions({
            ...problem,
            weights: weights.slice(0, index),
          });
          const mixed = { ...problem, weights: [...weights.slice(0, index), 0] };
          expectSamePredictions(
            fitWith((d) => 1 / (d + ridge)),
            { predictions: truthOnly },
            mixed,
          );
          expectSamePredictions(
            fitWith((d) => before(d) / (d + ridge)),
            { predictions: previousOnly },
            mixed,
          );
        });
        fc.pre(weight > 0);
        const inputs = { ...problem, weight };
        expectSame(
          fitWith((d) => weight / (weight * d + ridge)),
          limit(inputs),
          limitProblem(inputs),
        );
      }),
      options,
    );
  });

  it('decomposes once, however many fits are asked for', () => {
    let decompositions = 0;
    const backend: Backend = {
      ...mlMatrixBackend,
      symmetricEigen(matrix) {
        decompositions++;
        return mlMatrixBackend.symmetricEigen(matrix);
      },
    };
    fc.assert(
      fc.property(problem({ schedule: 'any' }), (problem) => {
        decompositions = 0;
        const fitWith = spectralFits(problem, backend);
        fitWith((d) => 1 / (d + 1));
        fitWith((d) => 1 / (d + 2));
        expect(decompositions).toBe(1);
      }),
      { seed: 1, numRuns: 3 },
    );
  });
});
