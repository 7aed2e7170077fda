import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { type Backend, NotPositiveDefiniteError } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import { type DistillationStep, distill } from './distill';
import { eigenOf } from './error-bounds/conditioning';
import { fittedScale, predictionScale } from './error-bounds/scales';
import { filterPath } from './filters';
import { mixTargets } from './mix-targets';
import { applyFilter } from './spectral';

const options = { seed: 1, numRuns: 100 };
const anyProblem = problem({ schedule: 'any' });

describe('distill', () => {
  it('follows the recursion for one point', () => {
    const steps = distill({ kernel: scalar(1), targets: scalar(1), ridge: 1, weights: [1 / 2, 1 / 2] });
    expect(steps.map(({ fitted }) => fitted.get(0, 0))).toEqual([
      expect.closeTo(1 / 2, 12),
      expect.closeTo(3 / 8, 12),
    ]);
  });

  it('keeps the mixed target, the coefficients and the prediction of every step', () => {
    const inputs = { kernel: scalar(3), targets: scalar(16), ridge: 1, weights: [1, 1 / 2] };
    const step = element(distill({ ...inputs, crossKernel: scalar(2) }), 1);
    expect(step.mixedTargets.get(0, 0)).toBe(14);
    expect(step.coefficients.get(0, 0)).toBe(14 / 4);
    expect(step.fitted.get(0, 0)).toBe((3 * 14) / 4);
    expect(step.predictions.get(0, 0)).toBe((2 * 14) / 4);
  });

  it('takes no step where there is no weight', () => {
    expect(distill({ kernel: scalar(1), targets: scalar(1), ridge: 1, weights: [] })).toEqual([]);
  });

  it('fits a singular kernel matrix without jitter', () => {
    const kernel = Matrix.ones(2, 2);
    const targets = Matrix.columnVector([1, 3]);
    const steps = distill({ kernel, targets, ridge: 1, weights: [1 / 2, 1 / 2] });
    expect(steps.map(({ fitted }) => fitted.to1DArray())).toEqual([
      [expect.closeTo(4 / 3, 12), expect.closeTo(4 / 3, 12)],
      [expect.closeTo(10 / 9, 12), expect.closeTo(10 / 9, 12)],
    ]);
  });

  it('fits nothing with a zero kernel matrix', () => {
    const targets = new Matrix([[1, 2], [3, 4]]); // prettier-ignore
    const steps = distill({ kernel: Matrix.zeros(2, 2), targets, ridge: 2, weights: [1 / 2, 1 / 2] });
    expect(steps.map(({ fitted }) => fitted.max())).toEqual([0, 0]);
    expect(steps.map(({ fitted }) => fitted.min())).toEqual([0, 0]);
  });

  it('agrees with the spectral route at every step', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const eigen = eigenOf(problem.kernel);
        const filters = filterPath(eigen.values, problem.ridge, problem.weights);
        distill(problem).forEach(({ fitted }, index) => {
          const expected = applyFilter(eigen, element(filters, index), problem.targets);
          const scale = fittedScale({ ...problem, weights: problem.weights.slice(0, index + 1) });
          expect(equal('fitted', fitted, expected, scale).ratio).toBeLessThan(testRatioThreshold);
        });
      }),
      options,
    );
  });

  it('mixes the truth with the fit of the step before', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        let previous = problem.targets;
        distill(problem).forEach(({ mixedTargets, fitted }, index) => {
          const expected = mixTargets(element(problem.weights, index), problem.targets, previous);
          expect(mixedTargets.to2DArray()).toEqual(expected.to2DArray());
          previous = fitted;
        });
      }),
      options,
    );
  });

  it('predicts at the training points what it fitted there', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        for (const { fitted, predictions } of distill({ ...problem, crossKernel: problem.kernel })) {
          expect(predictions.to2DArray()).toEqual(fitted.to2DArray());
        }
      }),
      options,
    );
  });

  it('predicts K̃G⁻¹z at every step', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const eigen = eigenOf(problem.kernel);
        const inverse = eigen.values.map((value) => 1 / (value + problem.ridge));
        for (const { mixedTargets, predictions } of distill(problem)) {
          const expected = problem.crossKernel.mmul(applyFilter(eigen, inverse, mixedTargets));
          const scale = predictionScale({ ...problem, targets: mixedTargets, weights: [1] });
          expect(equal('predictions', predictions, expected, scale).ratio).toBeLessThan(testRatioThreshold);
        }
      }),
      options,
    );
  });

  it('does not care about the first weight', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const weights = [1, ...problem.weights.slice(1)];
        const actual = element(distill(problem), -1).fitted;
        const expected = element(distill({ ...problem, weights }), -1).fitted;
        expect(equal('fitted', actual, expected, fittedScale(problem)).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });

  it('takes the steps of a shorter schedule on the way', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const shorter = distill({ ...problem, weights: problem.weights.slice(0, -1) });
        expect(distill(problem).slice(0, -1).map(numbers)).toEqual(shorter.map(numbers));
      }),
      options,
    );
  });

  it('treats each output as a problem of its own', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(2), (problem, choice) => {
        const output = choice % problem.targets.columns;
        const targets = problem.targets.getColumnVector(output);
        const together = element(distill(problem), -1).fitted.getColumnVector(output);
        const alone = element(distill({ ...problem, targets }), -1).fitted;
        const scale = fittedScale({ ...problem, targets });
        expect(equal('fitted', together, alone, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('predicts no rows without a cross kernel', () => {
    const [step] = distill({ kernel: scalar(1), targets: new Matrix([[1, 2]]), ridge: 1, weights: [1] });
    expect(step?.predictions).toMatchObject({ rows: 0, columns: 2 });
  });

  it('predicts no rows at no evaluation points', () => {
    const inputs = { kernel: scalar(1), targets: new Matrix([[1, 2]]), ridge: 1, weights: [1] };
    const [step] = distill({ ...inputs, crossKernel: Matrix.zeros(0, 1) });
    expect(step?.predictions).toMatchObject({ rows: 0, columns: 2 });
  });

  it('leaves its inputs as they were', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { kernel, crossKernel, targets, weights } = problem;
        const before = [kernel.clone(), crossKernel.clone(), targets.clone(), [...weights]];
        distill(problem);
        expect([kernel, crossKernel, targets, weights]).toEqual(before);
      }),
      options,
    );
  });

  it('factorises once, with the backend it is given, however many steps it takes', () => {
    const factorised: [Matrix, number | undefined][] = [];
    const backend: Backend = {
      ...mlMatrixBackend,
      factorPositiveDefinite(matrix, shift) {
        factorised.push([matrix, shift]);
        return mlMatrixBackend.factorPositiveDefinite(matrix, shift);
      },
    };
    distill({ kernel: scalar(1), targets: scalar(1), ridge: 2, weights: [1, 0, 0, 1] }, backend);
    expect(factorised).toEqual([[scalar(1), 2]]);
  });

  it('refuses a kernel matrix that the ridge does not make positive definite', () => {
    const inputs = { kernel: scalar(-2), targets: scalar(1), ridge: 1, weights: [1] };
    expect(() => distill(inputs)).toThrow(NotPositiveDefiniteError);
  });
});

function scalar(value: number): Matrix {
  return new Matrix([[value]]);
}

function numbers({ mixedTargets, coefficients, fitted, predictions }: DistillationStep): number[][][] {
  return [mixedTargets, coefficients, fitted, predictions].map((matrix) => matrix.to2DArray());
}
