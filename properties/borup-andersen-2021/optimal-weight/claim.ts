import { element } from '../../../src/arithmetic/element';
import {
  lossBound,
  optimalWeightBound,
  rootLossBound,
} from '../../../src/arithmetic/error-analysis/bounds/optimal-weight';
import { Matrix } from '../../../src/linear-algebra/matrix';
import { distance } from '../../../src/linear-algebra/norms';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { atMost, vacuous, equal, equalNumbers, worst } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { askDistill, askOptimalWeight } from '../../../src/protocol/requests';
import { mixTargets } from '../../../src/solver/mix-targets';
import {
  finiteOrNone,
  isLostIn,
  judgeWeight,
  lost,
  reference,
  withNext,
} from '../../quantities/judge-weight';
import { lossParabola } from '../../quantities/loss-parabola';
import { needsSquares } from '../../quantities/preconditions';
import { optimalWeightGoals } from './goals';
import { optimalWeightIdentities, optimalWeightInequalities } from './identities';

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
  formal: {
    theorems: [
      'optimal_weight',
      'optimal_weight_prediction',
      'optimal_weight_clipped',
      'optimal_weight_linear',
      'optimal_weight_degenerate',
      'optimal_weight_training',
      'sign_rule_derivative',
      'sign_rule',
      'sign_rule_slope',
      'sign_rule_negative',
    ],
    reviewed: '3e1d5367df7c26d8ca8afe864b8810011de28bae1a434fd1f8e310fc09b15171',
  },
  laws: [
    law({
      name: 'minimiser',
      title: 'the loss at the computed weight is the least possible, to within rounding',
      precondition: needsSquares,
      ask: (problem) => ({ best: askOptimalWeight(problem) }),
      measure: ({ best }, problem, _, precision) => judgeWeight(best.weight, problem, precision),
    }),
    law({
      name: 'degenerate',
      title: 'at the first step every weight is optimal: the answer is none or any finite number',
      precondition: needsSquares,
      ask: (problem) => ({ best: askOptimalWeight({ ...problem, weights: [] }) }),
      measure: ({ best }) => finiteOrNone(best.weight) ?? equalNumbers('weight at the first step', 0, 0, 0),
    }),
    law({
      name: 'mixture',
      title: 'where ỹ is a mixture of p and q, its weight is found, inside [0, 1] or beyond',
      precondition: needsSquares,
      ask: (problem) => ({
        inside: askOptimalWeight(withMixture(problem, 1 / 3)),
        beyond: askOptimalWeight(withMixture(problem, 4 / 3)),
      }),
      measure: ({ inside, beyond }, problem, _, precision) =>
        worst([
          judgeWeight(inside.weight, withMixture(problem, 1 / 3), precision),
          judgeWeight(beyond.weight, withMixture(problem, 4 / 3), precision),
        ]),
    }),
    law({
      name: 'every-input',
      title: 'the weight is that of the question, after another that differs in one input only',
      precondition: needsSquares,
      ask: (problem) => ({
        best: askOptimalWeight({ ...problem }),
        ...Object.fromEntries(changes.map(([name, change]) => [name, askOptimalWeight(change(problem))])),
      }),
      measure: (answers: Readonly<Record<string, { weight: number | null }>>, problem, _, precision) =>
        worst(
          changes.map(([name, change]) =>
            judgeWeight(answers[name]?.weight ?? null, change(problem), precision),
          ),
        ),
    }),
    law({
      name: 'training-data',
      title: 'on the training data itself α* ≥ 1',
      precondition: needsSquares,
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
      precondition: (problem) =>
        problem.crossKernel.rows === 0 ? 'needs an evaluation point' : needsSquares(problem),
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
      precondition: needsSquares,
      ask: (problem) => ({
        best: askOptimalWeight(problem),
        none: askDistill(withNext(problem, 0)),
        all: askDistill(withNext(problem, 1)),
      }),
      measure({ best: { weight }, none, all }, problem) {
        if (weight === null) return vacuous('every weight is optimal');
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

/** One input changed at a time, so that a weight kept under too few of them comes back in the wrong place. */
const changes: readonly (readonly [name: string, change: (problem: Problem) => Problem])[] = [
  ['kernel', (problem) => ({ ...problem, kernel: Matrix.mul(problem.kernel, 2) })],
  ['targets', (problem) => ({ ...problem, targets: Matrix.mul(problem.targets, 2) })],
  ['ridge', (problem) => ({ ...problem, ridge: 2 * problem.ridge })],
  ['weights', (problem) => ({ ...problem, weights: problem.weights.map((weight) => (1 + weight) / 2) })],
  ['crossKernel', (problem) => ({ ...problem, crossKernel: Matrix.mul(problem.crossKernel, 2) })],
  [
    'evaluationTargets',
    (problem) => ({ ...problem, evaluationTargets: Matrix.mul(problem.evaluationTargets, 2) }),
  ],
];

/** ỹ = wp + (1−w)q. */
function withMixture(problem: Problem, weight: number): Problem {
  const { truthOnly, previousOnly } = reference(problem).predictions;
  return { ...problem, evaluationTargets: mixTargets(weight, truthOnly, previousOnly) };
}

function onTrainingData(problem: Problem): Problem {
  return { ...problem, crossKernel: problem.kernel, evaluationTargets: problem.targets };
}
