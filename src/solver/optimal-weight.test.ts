import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { weight as anyWeight } from '../arbitraries/weights';
import { element } from '../arithmetic/element';
import {
  isLost,
  optimalWeightBound,
  predictionErrorBound,
} from '../arithmetic/error-analysis/bounds/optimal-weight';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Backend } from '../linear-algebra/backend';
import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { distance, norm } from '../linear-algebra/norms';
import { atMost, equal } from '../model/measurement';
import type { Problem } from '../model/problem';
import { distill } from './distill';
import { predictionScale } from './error-bounds/scales';
import { limit } from './limit';
import { mixTargets } from './mix-targets';
import { optimalWeight, type OptimalWeight, weightedPredictions } from './optimal-weight';

const options = { seed: 1, numRuns: 100 };
const anyProblem = problem({ schedule: 'any' });

/** How far rounding may move p and q. */
function predictionError(problem: Problem): number {
  const { evaluationTargets, weights } = problem;
  const scale = predictionScale({ ...problem, weights: [...weights, 0] });
  return predictionErrorBound(
    scale,
    evaluationTargets.rows * evaluationTargets.columns,
    3 * norm(evaluationTargets),
  );
}

function weightOf(best: OptimalWeight): number {
  return best.kind === 'unique' ? best.weight : NaN;
}

function scalar(value: number): Matrix {
  return new Matrix([[value]]);
}

describe('optimalWeight', () => {
  // K = 3, λ = 1 shrink by 3/4: p = 12, q = 9.
  const onePoint = { kernel: scalar(3), targets: scalar(16), ridge: 1, crossKernel: scalar(3) };

  it('is ⟨p−q, ỹ−q⟩/‖p−q‖² for the next step', () => {
    const best = optimalWeight({ ...onePoint, weights: [1], evaluationTargets: scalar(10) });
    expect(best).toEqual({ kind: 'unique', weight: 1 / 3, clipped: 1 / 3 });
  });

  it('counts the weights of the steps before', () => {
    // The second fit is 3/4·(16/2 + 12/2) = 10.5, and q = 3/4 of that.
    const best = optimalWeight({ ...onePoint, weights: [1, 1 / 2], evaluationTargets: scalar(12) });
    expect(best).toEqual({ kind: 'unique', weight: 1, clipped: 1 });
    const other = optimalWeight({ ...onePoint, weights: [1, 1 / 2], evaluationTargets: scalar(7.875) });
    expect(other).toEqual({ kind: 'unique', weight: 0, clipped: 0 });
  });

  it('does not exist at the first step, where every weight is optimal', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(optimalWeight({ ...problem, weights: [] })).toEqual({ kind: 'degenerate' });
      }),
      options,
    );
  });

  it('does not exist for a zero kernel matrix', () => {
    const nothing = { ...onePoint, kernel: scalar(0), crossKernel: scalar(0), weights: [1] };
    expect(optimalWeight({ ...nothing, evaluationTargets: scalar(1) })).toEqual({ kind: 'degenerate' });
  });

  it('is at least 1 on the training data itself', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const trained = { ...problem, crossKernel: problem.kernel, evaluationTargets: problem.targets };
        const { truthOnly, previousOnly } = weightedPredictions(trained);
        const gap = distance(truthOnly, previousOnly);
        const error = predictionError(trained);
        if (isLost(gap, error)) return;
        const bound = optimalWeightBound(error, gap, distance(problem.targets, previousOnly));
        const weight = weightOf(optimalWeight(trained));
        expect(atMost('weight', [gap], [weight * gap], bound).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('leaves its inputs as they were', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { kernel, crossKernel, targets, evaluationTargets, weights } = problem;
        const matrices = [kernel, crossKernel, targets, evaluationTargets];
        const before = matrices.map((matrix) => matrix.clone());
        const weightsBefore = [...weights];
        optimalWeight(problem);
        expect(matrices).toEqual(before);
        expect(weights).toEqual(weightsBefore);
      }),
      { ...options, numRuns: 25 },
    );
  });

  it('uses the backend it is given', () => {
    const halving: Backend = {
      ...mlMatrixBackend,
      factorPositiveDefinite: () => ({ solve: (rightHandSide) => Matrix.div(rightHandSide, 6) }),
    };
    // Now p = 8 and q = 4.
    const best = optimalWeight({ ...onePoint, weights: [1], evaluationTargets: scalar(5) }, halving);
    expect(best).toEqual({ kind: 'unique', weight: 1 / 4, clipped: 1 / 4 });
  });
});

describe('weightedPredictions', () => {
  it('predicts p with the first fit', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const expected = limit({ ...problem, weight: 1 }).predictions;
        const scale = predictionScale({ ...problem, weights: [1] });
        const { truthOnly } = weightedPredictions(problem);
        expect(equal('p', truthOnly, expected, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('predicts q with a student fitted to the last fitted values alone', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const targets = element(distill(problem), -1).fitted;
        const expected = limit({ ...problem, targets, weight: 1 }).predictions;
        const scale = predictionScale({ ...problem, weights: [...problem.weights, 0] });
        const { previousOnly } = weightedPredictions(problem);
        expect(equal('q', previousOnly, expected, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });

  it('mixes them into the predictions of the next step, whatever its weight', () => {
    fc.assert(
      fc.property(anyProblem, anyWeight(), (problem, weight) => {
        const next = { ...problem, weights: [...problem.weights, weight] };
        const { truthOnly, previousOnly } = weightedPredictions(problem);
        const mixed = mixTargets(weight, truthOnly, previousOnly);
        const expected = element(distill(next), -1).predictions;
        const scale = predictionScale({ ...problem, weights: [...problem.weights, 0] });
        expect(equal('predictions', mixed, expected, scale).ratio).toBeLessThan(testRatioThreshold);
      }),
      options,
    );
  });
});
