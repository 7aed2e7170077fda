import { element } from '../../src/arithmetic/element';
import type { Matrix } from '../../src/linear-algebra/matrix';
import { law, type Law } from '../../src/model/law';
import { equal, worst } from '../../src/model/measurement';
import type { Problem } from '../../src/model/problem';
import { askDistill, askLimit } from '../../src/protocol/requests';
import { fittedScale, limitProblem, predictionScale } from '../../src/solver/error-bounds/scales';
import { mapPath, samePath } from '../quantities/same-path';
import { atPositions } from './at-positions';

/** Two ways to ask the same question. */
export const consistencyLaws: readonly Law[] = [
  law({
    name: 'training-predictions',
    title: 'predictions at the training points are the fitted values',
    ask: (problem) => ({ path: askDistill({ ...problem, crossKernel: problem.kernel }) }),
    measure: ({ path }, problem) =>
      samePath(
        { fitted: path.predictions, predictions: [] },
        { fitted: path.fitted, predictions: [] },
        problem,
      ),
  }),
  law({
    name: 'limit-is-ridge',
    title: 'the limit for α is one step with λ/α',
    precondition: needsPositiveWeight,
    ask: (problem) => ({
      limit: askLimit(problem, lastWeight(problem)),
      ridge: askDistill(limitProblem({ ...problem, weight: lastWeight(problem) })),
    }),
    measure({ limit, ridge }, problem) {
      const amplified = limitProblem({ ...problem, weight: lastWeight(problem) });
      return worst([
        equal('fitted values of the limit', limit.fitted, element(ridge.fitted, 0), fittedScale(amplified)),
        equal(
          'predictions of the limit',
          limit.predictions,
          element(ridge.predictions, 0),
          predictionScale(amplified),
        ),
      ]);
    },
  }),
  law({
    name: 'duplicated-point',
    title: 'a training point given twice with one target is a point of weight two',
    ask: (problem) => ({
      twice: askDistill(withFirstPointTwice(problem)),
      weighted: askDistill(withFirstPointWeighted(problem)),
    }),
    measure({ twice, weighted }, problem) {
      const withoutLast = (fitted: Matrix): Matrix =>
        fitted.subMatrix(0, fitted.rows - 2, 0, fitted.columns - 1);
      return samePath(
        mapPath(twice, withoutLast, (predictions) => predictions),
        mapPath(
          weighted,
          (fitted) => fitted.clone().mulRow(0, Math.SQRT1_2),
          (predictions) => predictions,
        ),
        withFirstPointTwice(problem),
        withFirstPointWeighted(problem),
      );
    },
  }),
];

function needsPositiveWeight(problem: Problem): string | undefined {
  return lastWeight(problem) > 0 ? undefined : 'needs a positive weight';
}

function lastWeight({ weights }: Problem): number {
  return element(weights, -1);
}

function withFirstPointTwice(problem: Problem): Problem {
  return atPositions(problem, [...Array(problem.kernel.rows).keys(), 0]);
}

/** W^½KW^½, W^½y and K̃W^½ with W = diag(2, 1, …, 1): its fits are W^½ times those of the weighted problem. */
function withFirstPointWeighted(problem: Problem): Problem {
  return {
    ...problem,
    kernel: problem.kernel.clone().mulRow(0, Math.SQRT2).mulColumn(0, Math.SQRT2),
    crossKernel: problem.crossKernel.clone().mulColumn(0, Math.SQRT2),
    targets: problem.targets.clone().mulRow(0, Math.SQRT2),
  };
}
