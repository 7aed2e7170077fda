import { orthogonalMatrix } from '../../src/arbitraries/prescribed-spectrum';
import { Matrix } from '../../src/linear-algebra/matrix';
import { law, type Law } from '../../src/model/law';
import type { Problem } from '../../src/model/problem';
import { askDistill } from '../../src/protocol/requests';
import { mapPath, samePath } from '../quantities/same-path';
import { atPositions } from './at-positions';

/** What may be done to a problem without changing its fits, or changing them in a known way. */
export const invarianceLaws: readonly Law[] = [
  law({
    name: 'scale',
    title: 'K, λ and K̃ multiplied by one positive number give the same fits',
    ask: (problem) => ({ path: askDistill(problem), scaled: askDistill(scaled(problem, 3)) }),
    measure: ({ path, scaled }, problem) => samePath(scaled, path, problem),
  }),
  law({
    name: 'ridge-against-kernel',
    title: 'twice the ridge gives the fits of half the kernel, and half of its predictions',
    ask: (problem) => ({
      // Asked first: a result kept from it under too few of its inputs would come back as one of the others.
      path: askDistill(problem),
      moreRidge: askDistill({ ...problem, ridge: 2 * problem.ridge }),
      lessKernel: askDistill(withHalfTheKernel(problem)),
    }),
    measure: ({ moreRidge, lessKernel }, problem) =>
      samePath(
        moreRidge,
        mapPath(
          lessKernel,
          (fitted) => fitted,
          (predictions) => Matrix.mul(predictions, 1 / 2),
        ),
        { ...problem, ridge: 2 * problem.ridge },
      ),
  }),
  law({
    name: 'permutation',
    title: 'the training points in another order give the fits in that order, and the same predictions',
    ask: (problem) => ({ path: askDistill(problem), moved: askDistill(firstPointLast(problem)) }),
    measure: ({ path, moved }, problem) =>
      samePath(
        mapPath(moved, lastRowFirst, (predictions) => predictions),
        path,
        problem,
      ),
  }),
  law({
    name: 'orthogonal',
    title: 'K → QKQᵀ, y → Qy, K̃ → K̃Qᵀ with Q orthogonal: fits turn with Q, predictions stay',
    ask: (problem) => ({ path: askDistill(problem), turned: askDistill(turned(problem)) }),
    measure({ path, turned }, problem) {
      const back = rotation(problem).transpose();
      // Forming QKQᵀ perturbs K by n·u·‖K‖ as well, like one more solve.
      const twice = { ...problem, targets: Matrix.mul(problem.targets, 2) };
      return samePath(
        mapPath(
          turned,
          (fitted) => back.mmul(fitted),
          (predictions) => predictions,
        ),
        path,
        twice,
      );
    },
  }),
];

function scaled(problem: Problem, factor: number): Problem {
  return {
    ...problem,
    kernel: Matrix.mul(problem.kernel, factor),
    crossKernel: Matrix.mul(problem.crossKernel, factor),
    ridge: problem.ridge * factor,
  };
}

function withHalfTheKernel(problem: Problem): Problem {
  return { ...problem, kernel: Matrix.mul(problem.kernel, 1 / 2) };
}

/** A cycle rather than a reversal: bugs that reverse something commute with a reversal, and would hide. */
function firstPointLast(problem: Problem): Problem {
  const [first = 0, ...others] = [...Array(problem.kernel.rows).keys()];
  return atPositions(problem, [...others, first]);
}

function lastRowFirst(matrix: Matrix): Matrix {
  const last = matrix.rows - 1;
  return matrix.subMatrixRow([last, ...Array(last).keys()]);
}

/** The reflection along (1, 2, …, n). */
function rotation({ kernel }: Problem): Matrix {
  return orthogonalMatrix([Array.from({ length: kernel.rows }, (_, index) => index + 1)], kernel.rows);
}

function turned(problem: Problem): Problem {
  const turn = rotation(problem);
  const back = turn.transpose();
  const kernel = turn.mmul(problem.kernel).mmul(back);
  return {
    ...problem,
    kernel: Matrix.add(kernel, kernel.transpose()).mul(1 / 2),
    crossKernel: problem.crossKernel.mmul(back),
    targets: turn.mmul(problem.targets),
  };
}
