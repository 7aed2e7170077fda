import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import { adaptivePath } from './adaptive-path';
import { distill } from './distill';
import { fittedScale, predictionScale } from './error-bounds/scales';
import { bestMixture, weightedPredictions } from './optimal-weight';

const options = { seed: 1, numRuns: 100 };
const anyProblem = problem({ schedule: 'any' });

describe('adaptivePath', () => {
  it('takes the steps of the recursion, when told the weights', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { weights } = problem;
        const path = adaptivePath(problem, weights.length, (_, taken) => element(weights, taken));
        const steps = distill(problem);
        expect(path.map(({ weight }) => weight)).toEqual(weights);
        path.forEach(({ fitted, predictions }, index) => {
          const shorter = { ...problem, weights: weights.slice(0, index + 1) };
          const step = element(steps, index);
          const [fits, values] = [fittedScale(shorter), predictionScale(shorter)];
          expect(equal('fitted', fitted, step.fitted, fits).ratio).toBeLessThan(testRatioThreshold);
          expect(equal('predictions', predictions, step.predictions, values).ratio).toBeLessThan(
            testRatioThreshold,
          );
        });
      }),
      options,
    );
  });

  it('tells what each weight mixes', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { weights } = problem;
        adaptivePath(problem, weights.length, (_, taken) => element(weights, taken)).forEach(
          ({ mixture }, taken) => {
            const before = { ...problem, weights: weights.slice(0, taken) };
            const expected = weightedPredictions(before);
            const scale = predictionScale({ ...problem, weights: [...before.weights, 0] });
            for (const part of ['truthOnly', 'previousOnly'] as const) {
              expect(equal(part, mixture[part], expected[part], scale).ratio).toBeLessThan(
                testRatioThreshold,
              );
            }
          },
        );
      }),
      options,
    );
  });

  it('lets each weight depend on the steps before', () => {
    // One point with a = 1/2 is predicted where its kernel is 1: p = 1/2, then q = a·y⁽ᵗ⁻¹⁾.
    const one = new Matrix([[1]]);
    const inputs = { kernel: one, targets: one, ridge: 1, crossKernel: one };
    const truth = new Matrix([[3 / 8]]);
    const path = adaptivePath(inputs, 3, (mixture) => {
      const best = bestMixture(mixture, truth, 1);
      return best.kind === 'unique' ? best.clipped : 1;
    });
    expect(path.map(({ weight }) => weight)).toEqual([
      1,
      expect.closeTo(1 / 2, 12),
      expect.closeTo(3 / 5, 12),
    ]);
    expect(path.map(({ predictions }) => predictions.get(0, 0))).toEqual(
      [1 / 2, 3 / 8, 3 / 8].map((value): unknown => expect.closeTo(value, 12)),
    );
  });

  it('factorises once, and solves once for each step', () => {
    let factorisations = 0;
    let solutions = 0;
    const backend: Backend = {
      ...mlMatrixBackend,
      factorPositiveDefinite(matrix, shift) {
        factorisations++;
        const factor = mlMatrixBackend.factorPositiveDefinite(matrix, shift);
        return {
          solve(rightHandSide) {
            solutions++;
            return factor.solve(rightHandSide);
          },
        };
      },
    };
    const kernel = Matrix.eye(3);
    adaptivePath({ kernel, targets: Matrix.ones(3, 1), ridge: 1 }, 7, () => 1 / 2, backend);
    expect([factorisations, solutions]).toEqual([1, 7]);
  });

  it('leaves its inputs as they were', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { kernel, crossKernel, targets } = problem;
        const before = [kernel.clone(), crossKernel.clone(), targets.clone()];
        adaptivePath(problem, 3, () => 1 / 2);
        expect([kernel, crossKernel, targets]).toEqual(before);
      }),
      options,
    );
  });
});
