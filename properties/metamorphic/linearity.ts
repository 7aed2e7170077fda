import { largeOffset } from '../../src/arbitraries/targets';
import { element } from '../../src/arithmetic/element';
import { Matrix } from '../../src/linear-algebra/matrix';
import { law, type Law } from '../../src/model/law';
import type { Problem } from '../../src/model/problem';
import { askDistill } from '../../src/protocol/requests';
import { combinePaths, mapPath, type Path, samePath } from '../quantities/same-path';

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
      first: askDistill(problem),
      second: askDistill(withTargets(problem, backwards(problem.targets))),
      together: askDistill(withBoth(problem)),
    }),
    measure: ({ first, second, together }, problem) =>
      samePath(together, pathsSideBySide(first, second), withBoth(problem)),
  }),
  law({
    name: 'offset',
    title: 'a large common offset of the targets is fitted like any other part of them, not removed',
    ask: (problem) => ({
      common: askDistill(withOffset(problem)),
      alternating: askDistill(withAlternatingSigns(withOffset(problem))),
    }),
    measure: ({ common, alternating }, problem) =>
      samePath(
        mapPath(alternating, alternateSigns, (predictions) => predictions),
        common,
        withOffset(problem),
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

/** The same problem with the outputs [y, y backwards]. */
function withBoth(problem: Problem): Problem {
  return withTargets(problem, sideBySide(problem.targets, backwards(problem.targets)));
}

function sideBySide(left: Matrix, right: Matrix): Matrix {
  const wide = Matrix.zeros(left.rows, left.columns + right.columns);
  if (left.rows === 0) return wide;
  wide.setSubMatrix(left, 0, 0);
  wide.setSubMatrix(right, 0, left.columns);
  return wide;
}

function pathsSideBySide(left: Path, right: Path): Path {
  const pair = (values: readonly Matrix[], others: readonly Matrix[]): Matrix[] =>
    values.map((value, index) => sideBySide(value, element(others, index)));
  return {
    fitted: pair(left.fitted, right.fitted),
    predictions: pair(left.predictions, right.predictions),
  };
}

function withOffset(problem: Problem): Problem {
  return withTargets(problem, Matrix.add(problem.targets, largeOffset));
}

/** K → DKD, y → Dy, K̃ → K̃D with D = diag(1, −1, 1, …): the same problem, but what was a common offset no longer is. */
function withAlternatingSigns(problem: Problem): Problem {
  return {
    ...problem,
    kernel: alternateSigns(alternateSigns(problem.kernel).transpose()),
    crossKernel: alternateSigns(problem.crossKernel.transpose()).transpose(),
    targets: alternateSigns(problem.targets),
  };
}

/** Every second row times −1. */
function alternateSigns(matrix: Matrix): Matrix {
  const result = matrix.clone();
  for (let row = 1; row < result.rows; row += 2) result.mulRow(row, -1);
  return result;
}
