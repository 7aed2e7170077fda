import { element } from '../../../src/arithmetic/element';
import { type Dense, innerProductOver, minus } from '../../../src/arithmetic/exact/dense';
import type { Field } from '../../../src/arithmetic/exact/field';
import type { Identity, Inequality, ProblemOver } from '../../../src/model/identity';
import type { SolverOver } from '../../../src/solver/over-field/solver';
import { atMost, lessThan } from '../../quantities/ordered';
import { mixture, predictFrom, ridgeDenominator, single } from '../../quantities/over-field';

/**
 * E: the degree of p, q and ỹ over Δ^t, where t = τ+1 is the step whose weight is sought: p has one weight and one G⁻¹,
 * and is brought to Δ^t by n(t−1) degrees; q is K̃G⁻¹y⁽ᵗ⁻¹⁾.
 */
const predictionDegree = (points: number, steps: number): number =>
  Math.max(2 + points * (steps + 1), (steps + 1) * (points + 1));

export const optimalWeightIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'stationary',
    title: '⟨p − q, ỹ − f(α*)⟩ = 0: the loss has no slope at α*',
    // N⟨p−q, p−q⟩ against M⟨p−q, ỹ−q⟩ with α* = N/M: two products of inner products of degree 2E.
    degree: (points, steps) => 4 * predictionDegree(points, steps),
    equation(field, problem, solver) {
      const { p, q, best, square } = mixtureOf(field, problem, solver);
      const residual = minus(field, problem.evaluationTargets, mixture(field, best, p, q));
      return {
        left: single(innerProductOver(field, minus(field, p, q), residual)),
        right: single(field.zero),
        denominator: () => field.multiply(clearing(field, problem, 4), square),
      };
    },
  },
  {
    given: 'kernel',
    name: 'gap',
    title: 'L(α) − L(α*) = (α − α*)² ‖p − q‖² for every α',
    // (αM − N)²M with M and N of degree 2E.
    degree: (points, steps) => 6 * predictionDegree(points, steps) + 2,
    equation(field, problem, solver) {
      const { p, q, best, square } = mixtureOf(field, problem, solver);
      const weight = element(problem.weights, -1);
      const loss = lossOf(field, problem, { p, q });
      const distance = field.subtract(weight, best);
      return {
        left: single(field.subtract(loss(weight), loss(best))),
        right: single(field.multiply(field.multiply(distance, distance), square)),
        denominator: () => field.multiply(clearing(field, problem, 6), field.multiply(square, square)),
      };
    },
  },
];

export const optimalWeightInequalities: readonly Inequality[] = [
  {
    name: 'least-loss',
    title: 'no weight of a grid has a smaller loss than α*, and none in [0, 1] a smaller one than α* clipped',
    comparisons(field, problem, solver) {
      const best = solver.optimalWeight(problem);
      if (best === undefined) return [];
      const loss = lossOf(field, problem, predictionsOf(field, problem, solver));
      const clipped =
        field.compare(best, field.zero) < 0
          ? field.zero
          : field.compare(best, field.one) > 0
            ? field.one
            : best;
      const half = field.divide(field.one, field.add(field.one, field.one));
      const grid = [field.zero, half, field.one];
      const outside = [field.subtract(best, field.one), field.add(best, half)];
      return [
        ...[...grid, ...outside].map((weight) => atMost(loss(best), loss(weight))),
        ...grid.map((weight) => atMost(loss(clipped), loss(weight))),
      ];
    },
  },
  {
    name: 'no-best-weight',
    title: 'where p = q, and only there, every weight is optimal',
    comparisons(field, problem, solver) {
      const { p, q } = predictionsOf(field, problem, solver);
      const gap = minus(field, p, q);
      const square = innerProductOver(field, gap, gap);
      return solver.optimalWeight(problem) === undefined
        ? [atMost(square, field.zero)]
        : [lessThan(field.zero, square)];
    },
  },
  {
    name: 'training-data',
    title: 'on the training data itself α* ≥ 1',
    comparisons(field, problem, solver) {
      const { kernel: crossKernel, targets: evaluationTargets } = problem;
      const best = solver.optimalWeight({ ...problem, crossKernel, evaluationTargets });
      return best === undefined ? [] : [atMost(field.one, best)];
    },
  },
];

interface Predictions<T> {
  readonly p: Dense<T>;
  readonly q: Dense<T>;
}

/** p and q for the step after those of the problem. */
function predictionsOf<T>(field: Field<T>, problem: ProblemOver<T>, solver: SolverOver<T>): Predictions<T> {
  const path = solver.distill(problem);
  return {
    p: predictFrom(field, problem, problem.targets),
    q: predictFrom(field, problem, element(path, -1).fitted),
  };
}

/** L(α) = ‖ỹ − (αp + (1−α)q)‖² */
function lossOf<T>(
  field: Field<T>,
  { evaluationTargets }: ProblemOver<T>,
  { p, q }: Predictions<T>,
): (weight: T) => T {
  return (weight) => {
    const residual = minus(field, evaluationTargets, mixture(field, weight, p, q));
    return innerProductOver(field, residual, residual);
  };
}

/** @throws RangeError where p = q, which leaves no best weight to speak of */
function mixtureOf<T>(
  field: Field<T>,
  problem: ProblemOver<T>,
  solver: SolverOver<T>,
): Predictions<T> & { readonly best: T; readonly square: T } {
  const { p, q } = predictionsOf(field, problem, solver);
  const best = solver.optimalWeight(problem);
  if (best === undefined) throw new RangeError('every weight is optimal');
  const difference = minus(field, p, q);
  return { p, q, best, square: innerProductOver(field, difference, difference) };
}

/** Δ^(kt), which clears k factors p, q or ỹ. */
function clearing<T>(field: Field<T>, problem: ProblemOver<T>, factors: number): T {
  return ridgeDenominator(field, problem, factors * (problem.weights.length + 1));
}
