import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { weight as anyWeight } from '../arbitraries/weights';
import { element } from '../arithmetic/element';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { type Backend, NotPositiveDefiniteError } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import type { Problem } from '../model/problem';
import { distill } from './distill';
import { eigenOf } from './error-bounds/conditioning';
import { fittedScale, limitProblem, predictionScale } from './error-bounds/scales';
import { limitFilter } from './filters';
import type { LimitInputs } from './inputs';
import { limit } from './limit';
import { mixTargets } from './mix-targets';
import { applyFilter } from './spectral';

const options = { seed: 1, numRuns: 100 };
const positiveProblem = problem({ schedule: 'positive-constant' }).map(withWeight);
const onePoint = { kernel: scalar(1), targets: scalar(1), ridge: 1 };

describe('limit', () => {
  it('is 1/3 for one point with K = λ = y = 1 and α = 1/2', () => {
    expect(limit({ ...onePoint, weight: 1 / 2 }).fitted.get(0, 0)).toBeCloseTo(1 / 3, 12);
  });

  it('predicts K̃(K + (λ/α)I)⁻¹y', () => {
    const { predictions } = limit({ ...onePoint, crossKernel: scalar(6), weight: 1 / 2 });
    expect(predictions.get(0, 0)).toBeCloseTo(2, 12);
  });

  it('is one ridge step with the ridge λ/α', () => {
    fc.assert(
      fc.property(positiveProblem, (inputs) => {
        const amplified = limitProblem(inputs);
        const ridgeFit = element(distill(amplified), 0);
        const { fitted, predictions } = limit(inputs);
        expect(equal('fitted', fitted, ridgeFit.fitted, fittedScale(amplified)).ratio).toBeLessThan(
          testRatioThreshold,
        );
        expect(
          equal('predictions', predictions, ridgeFit.predictions, predictionScale(amplified)).ratio,
        ).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('is V B⁽∞⁾ Vᵀ y', () => {
    fc.assert(
      fc.property(problem({ schedule: 'constant' }).map(withWeight), (inputs) => {
        const eigen = eigenOf(inputs.kernel);
        const filter = eigen.values.map((value) => limitFilter(value, inputs.ridge, inputs.weight));
        const expected = applyFilter(eigen, filter, inputs.targets);
        const scale = inputs.weight === 0 ? 0 : fittedScale(limitProblem(inputs));
        expect(equal('fitted', limit(inputs).fitted, expected, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('stays where it is when one more step is taken', () => {
    fc.assert(
      fc.property(positiveProblem, (inputs) => {
        const { fitted } = limit(inputs);
        const targets = mixTargets(inputs.weight, inputs.targets, fitted);
        const again = element(distill({ ...inputs, targets, weights: [1] }), 0).fitted;
        const scale = fittedScale({ ...inputs, weights: [1] });
        expect(equal('fitted', again, fitted, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('has collapsed to zero, output by output, without the ground truth', () => {
    const targets = new Matrix([[1, 2]]);
    const { fitted, predictions } = limit({
      ...onePoint,
      targets,
      weight: 0,
      crossKernel: Matrix.ones(3, 1),
    });
    expect(fitted.to2DArray()).toEqual([[0, 0]]);
    expect(predictions.to2DArray()).toEqual([[0, 0], [0, 0], [0, 0]]); // prettier-ignore
  });

  it('predicts no rows without a cross kernel', () => {
    fc.assert(
      fc.property(anyWeight(), (weight) => {
        const targets = new Matrix([[1, 2]]);
        expect(limit({ ...onePoint, targets, weight }).predictions).toMatchObject({ rows: 0, columns: 2 });
      }),
      options,
    );
  });

  it('leaves its inputs as they were', () => {
    fc.assert(
      fc.property(positiveProblem, (inputs) => {
        const { kernel, crossKernel, targets } = inputs;
        const before = [kernel.clone(), crossKernel.clone(), targets.clone()];
        limit(inputs);
        expect([kernel, crossKernel, targets]).toEqual(before);
      }),
      { ...options, numRuns: 25 },
    );
  });

  it('uses the backend it is given', () => {
    const quartering: Backend = {
      ...mlMatrixBackend,
      factorPositiveDefinite: () => ({ solve: (rightHandSide) => Matrix.div(rightHandSide, 4) }),
    };
    expect(limit({ ...onePoint, weight: 1 }, quartering).fitted.get(0, 0)).toBe(1 / 4);
  });

  it('refuses a kernel matrix that the ridge does not make positive definite', () => {
    const attempt = (): unknown => limit({ ...onePoint, kernel: scalar(-2), weight: 1 });
    expect(attempt).toThrow(NotPositiveDefiniteError);
  });
});

function withWeight(problem: Problem): Problem & LimitInputs {
  return { ...problem, weight: element(problem.weights, 0) };
}

function scalar(value: number): Matrix {
  return new Matrix([[value]]);
}
