import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { element } from '../arithmetic/element';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { type Backend, NotPositiveDefiniteError } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { equal } from '../model/measurement';
import { closedForm } from './closed-form';
import { distill } from './distill';
import { fittedScale, predictionScale } from './error-bounds/scales';

const options = { seed: 1, numRuns: 100 };
const anyProblem = problem({ schedule: 'any' });
const onePoint = { kernel: scalar(1), targets: scalar(1), ridge: 1 };

describe('closedForm', () => {
  it('is the first fit after one step', () => {
    expect(closedForm({ ...onePoint, weights: [1 / 2] }).fitted.get(0, 0)).toBeCloseTo(1 / 2, 12);
  });

  it('is P_2(S) of the first fit after two steps', () => {
    expect(closedForm({ ...onePoint, weights: [1 / 2, 1 / 2] }).fitted.get(0, 0)).toBeCloseTo(3 / 8, 12);
  });

  it('fits what the recursion fits at its last step, for any schedule', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const expected = element(distill(problem), -1).fitted;
        const { fitted } = closedForm(problem);
        expect(equal('fitted', fitted, expected, fittedScale(problem)).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });

  it('predicts what the recursion predicts at its last step', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const expected = element(distill(problem), -1).predictions;
        const { predictions } = closedForm(problem);
        expect(equal('predictions', predictions, expected, predictionScale(problem)).ratio).toBeLessThan(
          testRatioThreshold,
        );
      }),
      options,
    );
  });

  it('does not look at the first weight', () => {
    const [some, other] = [0, 1 / 3].map((first) =>
      closedForm({ ...onePoint, weights: [first, 1 / 4, 1 / 2] }),
    );
    expect(some).toEqual(other);
  });

  it('refuses to say what follows from no step', () => {
    const attempt = (): unknown => closedForm({ ...onePoint, weights: [] });
    expect(attempt).toThrow(new RangeError('the closed form needs at least one step'));
  });

  it('predicts no rows without a cross kernel', () => {
    const targets = new Matrix([[1, 2]]);
    const { predictions } = closedForm({ ...onePoint, targets, weights: [1 / 2] });
    expect(predictions).toMatchObject({ rows: 0, columns: 2 });
  });

  it('leaves its inputs as they were', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { kernel, crossKernel, targets, weights } = problem;
        const before = [kernel.clone(), crossKernel.clone(), targets.clone(), [...weights]];
        closedForm(problem);
        expect([kernel, crossKernel, targets, weights]).toEqual(before);
      }),
      { ...options, numRuns: 25 },
    );
  });

  it('uses the backend it is given', () => {
    const halving: Backend = {
      ...mlMatrixBackend,
      factorPositiveDefinite: () => ({ solve: (rightHandSide) => Matrix.div(rightHandSide, 4) }),
    };
    expect(closedForm({ ...onePoint, weights: [1] }, halving).fitted.get(0, 0)).toBe(1 / 4);
  });

  it('refuses a kernel matrix that the ridge does not make positive definite', () => {
    const attempt = (): unknown => closedForm({ ...onePoint, kernel: scalar(-2), weights: [1] });
    expect(attempt).toThrow(NotPositiveDefiniteError);
  });
});

function scalar(value: number): Matrix {
  return new Matrix([[value]]);
}
