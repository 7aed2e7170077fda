import { Matrix } from 'ml-matrix';
import { element } from '../src/arithmetic/element';
import { distance, norm } from '../src/arithmetic/norms';
import {
  isLost,
  lossBound,
  optimalWeightBound,
  predictionErrorBound,
  rootLossBound,
} from '../src/arithmetic/rounding-bounds';
import { boundIn, type Precision, smallestNormal } from '../src/arithmetic/unit-roundoff';
import type { Theorem } from '../src/claims/claim';
import { law } from '../src/claims/law';
import { atMost, degenerate, equal, equalNumbers, type Measurement } from '../src/claims/measurement';
import type { Problem } from '../src/claims/problem';
import { askDistill, askOptimalWeight } from '../src/claims/requests';
import { predictionScale } from '../src/claims/scales';
import { mixTargets } from '../src/solver/mix-targets';
import type { WeightedPredictions } from '../src/solver/optimal-weight';
import { optimalWeightIdentities, optimalWeightInequalities } from './algebra/optimal-weight';
import { lossParabola } from './loss-parabola';
import { optimalWeightGoals } from './smt/optimal-weight';
import { spectralPath, spectralPrediction } from './spectral-route';

export const optimalWeightClaim: Theorem = {
  kind: 'theorem',
  slug: 'optimal-weight',
  title: 'The best weight of each step has a closed form',
  statement: {
    text:
      'With p = f(1)(X̃), q = K̃G⁻¹y(t−1) and L(α) = ‖ỹ − (αp + (1−α)q)‖²: α* = ⟨p−q, ỹ−q⟩/‖p−q‖² and ' +
      'L(α) − L(α*) = (α−α*)²‖p−q‖²; over [0, 1] the minimiser is α* clipped; for p = q every weight is optimal. ' +
      'On the training data itself α* ≥ 1.',
    tex: String.raw`\alpha^{\star} = \frac{\langle p-q,\ \tilde y-q\rangle}{\|p-q\|^2},\qquad L(\alpha)-L(\alpha^{\star}) = (\alpha-\alpha^{\star})^2\,\|p-q\|^2`,
  },
  hypotheses: ['K symmetric positive semidefinite', 'λ > 0', 'rows of K̃ belong to the same kernel'],
  source:
    'Borup & Andersen 2021, abstract: “a closed form solution for the optimal choice of weighting parameter at each step”',
  domain: { schedule: 'any' },
  identities: optimalWeightIdentities,
  inequalities: optimalWeightInequalities,
  goals: optimalWeightGoals,
  laws: [
    law({
      name: 'minimiser',
      title: 'the loss at the computed weight is the least possible, to within rounding',
      ask: (problem) => ({ best: askOptimalWeight(problem) }),
      measure: ({ best }, problem, _, precision) => judgeWeight(best.weight, problem, precision),
    }),
    law({
      name: 'degenerate',
      title: 'at the first step every weight is optimal: the answer is none or any finite number',
      ask: (problem) => ({ best: askOptimalWeight({ ...problem, weights: [] }) }),
      measure: ({ best }) => finiteOrNone(best.weight) ?? equalNumbers('weight at the first step', 0, 0, 0),
    }),
    law({
      name: 'training-data',
      title: 'on the training data itself α* ≥ 1',
      ask: (problem) => ({ best: askOptimalWeight(onTrainingData(problem)) }),
      measure({ best: { weight } }, problem, _, precision) {
        const trained = onTrainingData(problem);
        const { predictions, error } = reference(trained);
        const gap = distance(predictions.truthOnly, predictions.previousOnly);
        if (isLostIn(precision, gap, error)) return lost;
        const bound = optimalWeightBound(
          error,
          gap,
          distance(trained.evaluationTargets, predictions.previousOnly),
        );
        return atMost('1 against the weight, times ‖p−q‖', [gap], [(weight ?? NaN) * gap], bound);
      },
    }),
    law({
      name: 'gap',
      title: 'L(α) = L(α*) + (α−α*)²‖p−q‖² at α = 0, ½ and 1',
      ask: (problem) => ({
        none: askDistill(withNext(problem, 0)),
        half: askDistill(withNext(problem, 1 / 2)),
        all: askDistill(withNext(problem, 1)),
      }),
      measure({ none, half, all }, problem, _, precision) {
        const { predictions, error } = reference(problem);
        const { at, gap } = lossParabola(predictions, problem.evaluationTargets);
        if (isLostIn(precision, gap, error)) return lost;
        const expected = [0, 1 / 2, 1].map(at);
        const actual = [none, half, all].map(({ predictions: path }) => {
          const residual = distance(problem.evaluationTargets, element(path, -1));
          return residual ** 2;
        });
        const bound = lossBound(error, Math.sqrt(Math.max(...expected)));
        return equal(
          'losses at α = 0, ½, 1',
          Matrix.columnVector(actual),
          Matrix.columnVector(expected),
          bound,
        );
      },
    }),
    law({
      name: 'clipped',
      title: 'over [0, 1] the clipped weight is no worse than any of a grid',
      ask: (problem) => ({
        best: askOptimalWeight(problem),
        none: askDistill(withNext(problem, 0)),
        all: askDistill(withNext(problem, 1)),
      }),
      measure({ best: { weight }, none, all }, problem) {
        if (weight === null) return degenerate('every weight is optimal');
        const rootLoss = (alpha: number): number =>
          distance(
            problem.evaluationTargets,
            mixTargets(alpha, element(all.predictions, -1), element(none.predictions, -1)),
          );
        const grid = Array.from({ length: 11 }, (_, index) => index / 10).map(rootLoss);
        const { error } = reference(problem);
        const clipped = Math.min(Math.max(weight, 0), 1);
        const bound = rootLossBound(error, clipped, clipped);
        return atMost(
          '√L at the clipped weight against a grid',
          [rootLoss(clipped)],
          [Math.min(...grid)],
          bound,
        );
      },
    }),
  ],
};

/** Whether p − q is lost to a subject's arithmetic: to its rounding, or because its square underflows. */
function isLostIn(precision: Precision, gap: number, error: number): boolean {
  return isLost(gap, boundIn(precision, error) + Math.sqrt(smallestNormal[precision]));
}

/** A failure where the weight is neither none nor a finite number. */
function finiteOrNone(weight: number | null): Measurement | undefined {
  return weight === null || Number.isFinite(weight) ? undefined : equalNumbers('weight', weight, 0, 0);
}

const lost = degenerate('p and q agree to within rounding');

/** p and q by the spectral route, and how far rounding may move each prediction. */
function reference(problem: Problem): { predictions: WeightedPredictions; error: number } {
  const previous = element(spectralPath(problem), -1);
  const predictions = {
    truthOnly: spectralPrediction(problem, problem.targets),
    previousOnly: spectralPrediction(problem, previous),
  };
  const { evaluationTargets } = problem;
  const error = predictionErrorBound(
    predictionScale(withNext(problem, 0)),
    evaluationTargets.rows * evaluationTargets.columns,
    norm(evaluationTargets) + norm(predictions.truthOnly) + norm(predictions.previousOnly),
  );
  return { predictions, error };
}

/** √L(α) ≤ √L(α*) at the computed α; both are compared, never α itself, which means little where p is close to q. */
function judgeWeight(weight: number | null, problem: Problem, precision: Precision): Measurement {
  const { predictions, error } = reference(problem);
  const { at, gap, best } = lossParabola(predictions, problem.evaluationTargets);
  if (isLostIn(precision, gap, error)) return finiteOrNone(weight) ?? lost;
  const chosen = weight ?? NaN;
  const bound = rootLossBound(error, chosen, best);
  return atMost(
    '√L at the computed weight against the least',
    [Math.sqrt(at(chosen))],
    [Math.sqrt(at(best))],
    bound,
  );
}

function withNext(problem: Problem, weight: number): Problem {
  return { ...problem, weights: [...problem.weights, weight] };
}

function onTrainingData(problem: Problem): Problem {
  return { ...problem, crossKernel: problem.kernel, evaluationTargets: problem.targets };
}
