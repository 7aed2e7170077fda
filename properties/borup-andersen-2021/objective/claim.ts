import { element } from '../../../src/arithmetic/element';
import { leastSquaresBound } from '../../../src/arithmetic/error-analysis/bounds/least-squares';
import { objectiveBound } from '../../../src/arithmetic/error-analysis/bounds/objective';
import { memoize } from '../../../src/arithmetic/memoize';
import { unitFor } from '../../../src/arithmetic/power-of-two';
import { Matrix } from '../../../src/linear-algebra/matrix';
import { innerProduct, norm } from '../../../src/linear-algebra/norms';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import { equal, equalNumbers, worst } from '../../../src/model/measurement';
import type { Problem } from '../../../src/model/problem';
import { askDistill } from '../../../src/protocol/requests';
import { eigenOf, kernelNorm } from '../../../src/solver/error-bounds/conditioning';
import { predictionScale } from '../../../src/solver/error-bounds/scales';
import { mixTargets } from '../../../src/solver/mix-targets';
import { objective } from '../../../src/solver/objective';
import { primalRidge } from '../../../src/solver/primal';
import { objectiveGoals } from './goals';
import { objectiveIdentities } from './identities';

export const objectiveClaim: Theorem = {
  kind: 'theorem',
  slug: 'objective',
  title: 'Each step minimises one strictly convex objective, and primal and dual solutions agree',
  statement: {
    text:
      'J_t(β) = (α/2)‖Φβ − y‖² + ((1−α)/2)‖Φβ − y(t−1)‖² + (λ/2)‖β‖² has the unique minimiser β(t) = Φᵀ c_t, and ' +
      'J_t(β(t) + δ) − J_t(β(t)) = ½‖Φδ‖² + (λ/2)‖δ‖² for every δ.',
    tex: String.raw`J_t(\beta) = \tfrac{\alpha_t}{2}\|\Phi\beta - y\|^2 + \tfrac{1-\alpha_t}{2}\|\Phi\beta - y^{(t-1)}\|^2 + \tfrac{\lambda}{2}\|\beta\|^2,\quad J_t(\beta^{(t)}+\delta) - J_t(\beta^{(t)}) = \tfrac12\|\Phi\delta\|^2 + \tfrac{\lambda}{2}\|\delta\|^2`,
  },
  hypotheses: ['K = ΦΦᵀ', 'λ > 0', 'every α_t in [0, 1]'],
  source: 'Borup & Andersen 2021: the training objective of one distillation step',
  domain: { schedule: 'any', features: true },
  identities: objectiveIdentities,
  goals: objectiveGoals,
  formal: {
    theorems: [
      'objective',
      'objective_kernel',
      'objective_gap',
      'objective_minimiser',
      'objective_primal_dual',
      'objective_dual',
    ],
    reviewed: 'dd3ea4291abfb0192a42426c484ae8da51caa19a40ba323610398bd06ec84745',
  },
  laws: [
    law({
      name: 'primal-equals-dual',
      title: 'β(t) = Φᵀ c_t solves the least-squares problem in feature space, at every step',
      ask: (problem) => ({ path: askDistill(inFeatureSpace(problem)) }),
      measure: ({ path }, problem) =>
        worst(
          path.predictions.map((coefficients, index) => {
            const targets = mixTargets(
              element(problem.weights, index),
              problem.targets,
              path.fitted[index - 1] ?? problem.targets,
            );
            const primal = primalRidge(featuresOf(problem), targets, problem.ridge);
            const dualBound = predictionScale({ ...inFeatureSpace(problem), targets, weights: [1] });
            const bound = dualBound + primalBound(problem, norm(primal), norm(targets));
            return equal(`feature coefficients of step ${index + 1}`, coefficients, primal, bound);
          }),
        ),
    }),
    law({
      name: 'gap',
      title: 'J(β + δ) − J(β) = ½‖Φδ‖² + (λ/2)‖δ‖² along every coordinate direction δ, at the last step',
      ask: (problem) => ({ path: askDistill(inFeatureSpace(problem)) }),
      measure({ path }, problem) {
        const features = featuresOf(problem);
        // J is quadratic in y: in this unit its squares are doubles.
        const unit = unitFor(norm(problem.targets));
        const minimiser = Matrix.mul(element(path.predictions, -1), 1 / unit);
        const truth = Matrix.mul(problem.targets, 1 / unit);
        const previous = Matrix.mul(path.fitted.at(-2) ?? problem.targets, 1 / unit);
        const inputs = {
          features,
          truth,
          previous,
          ridge: problem.ridge,
          weight: element(problem.weights, -1),
        };
        const minimum = objective(inputs, minimiser);
        const length = norm(minimiser) || 1;
        return worst(
          Array.from({ length: features.columns }, (_, coordinate) => {
            const direction = Matrix.zeros(minimiser.rows, minimiser.columns);
            direction.setRow(
              coordinate,
              Array.from({ length: minimiser.columns }, () => length),
            );
            const moved = Matrix.add(minimiser, direction);
            const movedFit = features.mmul(direction);
            const gap =
              innerProduct(movedFit, movedFit) / 2 + (problem.ridge / 2) * innerProduct(direction, direction);
            const bound = objectiveBound({
              terms: problem.kernel.rows + features.columns,
              value: objective(inputs, moved) + minimum,
              kernelNorm: kernelNorm(problem.kernel),
              ridge: problem.ridge,
              coefficientNorm: norm(moved),
              coefficientError: predictionScale(inFeatureSpace(problem)) / unit,
              directionNorm: norm(direction),
            });
            return equalNumbers(
              `objective gap along feature ${coordinate + 1}`,
              objective(inputs, moved) - minimum,
              gap,
              bound,
            );
          }),
        );
      },
    }),
  ],
};

/** What the QR route to β may lose; the singular values of [Φ; √λI] are √(d+λ). */
function primalBound(problem: Problem, solutionNorm: number, targetNorm: number): number {
  const { kernel, ridge } = problem;
  const { rows, columns } = featuresOf(problem);
  const smallest = Math.max(eigenOf(kernel).values[columns - 1] ?? 0, 0);
  return leastSquaresBound({
    rows: rows + columns,
    largestSquare: kernelNorm(kernel) + ridge,
    smallestSquare: smallest + ridge,
    solutionNorm,
    residualNorm: targetNorm,
  });
}

function featuresOf({ features }: Problem): Matrix {
  if (features === undefined) throw new Error('this claim is about problems with known features');
  return features;
}

/**
 * The same problem asked to predict at the unit vectors of feature space: K̃ = IΦᵀ, so that the predictions *are*
 * the coefficients β = Φᵀc, and a subject that never shows its coefficients can still be checked.
 */
const inFeatureSpace = memoize((problem: Problem): Problem => ({
  ...problem,
  crossKernel: featuresOf(problem).transpose(),
}));
