import { element } from '../../src/arithmetic/element';
import { isNegligible } from '../../src/arithmetic/error-analysis/bounds/spectrum';
import { Matrix } from '../../src/linear-algebra/matrix';
import { law, type Law } from '../../src/model/law';
import { vacuous, equal, equalNumbers, worst } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import { askDistill, askLimit } from '../../src/protocol/requests';
import { eigenOf, kernelNorm } from '../../src/solver/error-bounds/conditioning';
import { fittedScale, limitProblem } from '../../src/solver/error-bounds/scales';
import { filterPath } from '../../src/solver/filters';
import type { DistillInputs } from '../../src/solver/inputs';
import { trainingPointsAt } from '../../src/solver/kernel-origin';
import { mapPath, samePath } from '../quantities/same-path';

/** What happens at the edges: no steps, nothing to predict, the first step, one point, no kernel, singular kernels, α = 1. */
export const edgeCaseLaws: readonly Law[] = [
  law({
    name: 'zero-steps',
    title: 'no steps give no fits, and no error',
    ask: (problem) => ({ path: askDistill({ ...problem, weights: [] }) }),
    measure: ({ path }) => equalNumbers('number of fits', path.fitted.length, 0, 0),
  }),
  law({
    name: 'no-evaluation-points',
    title: 'fits are the same where nothing is to be predicted',
    ask: (problem) => ({
      path: askDistill(problem),
      pathAlone: askDistill(withoutEvaluation(problem)),
      limit: askLimit(problem, element(problem.weights, -1)),
      limitAlone: askLimit(withoutEvaluation(problem), element(problem.weights, -1)),
    }),
    measure({ path, pathAlone, limit, limitAlone }, problem) {
      const weight = element(problem.weights, -1);
      const amplified = weight === 0 ? problem : limitProblem({ ...problem, weight });
      return worst([
        samePath({ fitted: pathAlone.fitted, predictions: [] }, path, problem),
        equal('fitted values of the limit', limitAlone.fitted, limit.fitted, fittedScale(amplified)),
      ]);
    },
  }),
  law({
    name: 'first-weight',
    title: 'α_1 does not matter, because y(0) = y',
    ask: (problem) => ({ path: askDistill(problem), other: askDistill(withFirstWeight(problem)) }),
    measure: ({ path, other }, problem) => samePath(other, path, problem),
  }),
  law({
    name: 'prefix',
    title: 'a shorter schedule gives the beginning of the longer path',
    ask: (problem) => ({
      path: askDistill(problem),
      shorter: askDistill({ ...problem, weights: problem.weights.slice(0, -1) }),
    }),
    measure({ path, shorter }, problem) {
      const count = shorter.fitted.length;
      if (count === 0) return vacuous('the shorter schedule has no steps');
      const beginning = {
        fitted: path.fitted.slice(0, count),
        predictions: path.predictions.slice(0, count),
      };
      return samePath(beginning, shorter, problem);
    },
  }),
  law({
    name: 'truth-only',
    title: 'with α = 1 every step is the first one of any schedule',
    ask: (problem) => ({
      path: askDistill(problem),
      truthOnly: askDistill({ ...problem, weights: problem.weights.map(() => 1) }),
    }),
    measure({ path, truthOnly }, problem) {
      const first = {
        fitted: truthOnly.fitted.map(() => element(path.fitted, 0)),
        predictions: truthOnly.predictions.map(() => element(path.predictions, 0)),
      };
      return samePath(truthOnly, first, { ...problem, weights: [1] });
    },
  }),
  law({
    name: 'scalar',
    title: 'for one point, y(t) is the recursion with a = k/(k+λ)',
    ask: (problem) => ({ path: askDistill(firstPoint(problem)) }),
    measure({ path }, problem) {
      const single = firstPoint(problem);
      const filters = filterPath([single.kernel.get(0, 0)], single.ridge, single.weights);
      const fitted = filters.map((filter) => Matrix.mul(single.targets, element(filter, 0)));
      return samePath({ fitted: path.fitted, predictions: [] }, { fitted, predictions: [] }, single);
    },
  }),
  law({
    name: 'zero-kernel',
    title: 'K = 0 and K̃ = 0 give 0 at every step',
    ask: (problem) => ({ path: askDistill(withoutKernel(problem)) }),
    measure: ({ path }, problem) => samePath(path, mapPath(path, zeros), withoutKernel(problem)),
  }),
  law({
    name: 'null-space',
    title: 'targets in the null space of a singular K are fitted by 0: nothing was added to K but λ',
    ask: (problem) => ({ path: askDistill({ ...problem, targets: lastEigenvector(problem) }) }),
    measure({ path }, problem) {
      const { kernel } = problem;
      if (!isNegligible(element(eigenOf(kernel).values, -1), kernel.rows, kernelNorm(kernel))) {
        return vacuous('K is not singular');
      }
      // ‖Kv‖ is of the order of rounding, but ‖Φᵀv‖² = vᵀKv makes predictions only as small as its square root.
      const fitted = { fitted: path.fitted, predictions: [] };
      return samePath(fitted, mapPath(fitted, zeros), { ...problem, targets: lastEigenvector(problem) });
    },
  }),
];

/** What makes a fit, and nothing else. */
function withoutEvaluation({ kernel, targets, ridge, weights }: Problem): DistillInputs {
  return { kernel, targets, ridge, weights };
}

function withFirstWeight(problem: Problem): Problem {
  const [first = 0, ...others] = problem.weights;
  return { ...problem, weights: [first < 1 / 2 ? 1 : 0, ...others] };
}

/** The first training point alone, without evaluation points. */
function firstPoint(problem: Problem): Problem {
  return {
    ...problem,
    kernel: trainingPointsAt(problem, [0]).kernel,
    crossKernel: Matrix.zeros(0, 1),
    targets: problem.targets.getRowVector(0),
  };
}

function withoutKernel(problem: Problem): Problem {
  return { ...problem, kernel: zeros(problem.kernel), crossKernel: zeros(problem.crossKernel) };
}

function zeros({ rows, columns }: Matrix): Matrix {
  return Matrix.zeros(rows, columns);
}

function lastEigenvector({ kernel }: Problem): Matrix {
  return eigenOf(kernel).vectors.getColumnVector(kernel.rows - 1);
}
