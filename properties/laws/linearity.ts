import { Matrix } from 'ml-matrix';
import { largeOffset } from '../../src/arbitraries/targets';
import { law, type Law } from '../../src/claims/law';
import type { Problem } from '../../src/claims/problem';
import { askDistill } from '../../src/claims/requests';
import { combinePaths, mapPath, samePath } from './same-path';

/** Fits are linear in the targets, column by column, with nothing subtracted or rescaled on the way. */
export const linearityLaws: readonly Law[] = [
  law({
    name: 'linearity',
    title: 'the targets 2y − 3y′ have the fits of y twice less three times those of y′',
    ask: (problem) => ({
      path: askDistill(problem),
      other: askDistill(withTargets(problem, backwards(problem.targets))),
      combined: askDistill(combination(problem)),
    }),
    measure: ({ path, other, combined }, problem) =>
      samePath(
        combined,
        combinePaths(path, 2, other, -3),
        withTargets(problem, Matrix.mul(problem.targets, 5)),
      ),
  }),
  law({
    name: 'columns',
    title: 'the outputs of a problem with several columns are independent of each other',
    ask: (problem) => ({
      alone: askDistill(problem),
      together: askDistill(withTargets(problem, sideBySide(problem.targets))),
    }),
    measure({ alone, together }, problem) {
      const first = (values: Matrix): Matrix =>
        values.subMatrix(0, values.rows - 1, 0, problem.targets.columns - 1);
      return samePath(
        mapPath(together, (values) => (values.rows === 0 ? values : first(values))),
        alone,
        problem,
      );
    },
  }),
  law({
    name: 'offset',
    title: 'a large common offset of the targets is fitted like any other part of them, not removed',
    ask: (problem) => ({
      path: askDistill(problem),
      offset: askDistill(withTargets(problem, Matrix.add(problem.targets, largeOffset))),
      constant: askDistill(withTargets(problem, constant(problem))),
    }),
    measure: ({ path, offset, constant: offsetAlone }, problem) =>
      samePath(
        offset,
        combinePaths(path, 1, offsetAlone, 1),
        withTargets(problem, Matrix.add(Matrix.abs(problem.targets), largeOffset)),
      ),
  }),
];

function withTargets(problem: Problem, targets: Matrix): Problem {
  return { ...problem, targets };
}

function combination(problem: Problem): Problem {
  const { targets } = problem;
  return withTargets(problem, Matrix.sub(Matrix.mul(targets, 2), Matrix.mul(backwards(targets), 3)));
}

function backwards(targets: Matrix): Matrix {
  return targets.subMatrixRow([...Array(targets.rows).keys()].reverse());
}

/** [y, y backwards] */
function sideBySide(targets: Matrix): Matrix {
  const wide = Matrix.zeros(targets.rows, 2 * targets.columns);
  wide.setSubMatrix(targets, 0, 0);
  wide.setSubMatrix(backwards(targets), 0, targets.columns);
  return wide;
}

function constant({ targets }: Problem): Matrix {
  return Matrix.ones(targets.rows, targets.columns).mul(largeOffset);
}
