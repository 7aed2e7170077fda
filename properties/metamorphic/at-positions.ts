import { Matrix } from '../../src/linear-algebra/matrix';
import type { Problem } from '../../src/model/problem';

/** The problem with its training points taken from these positions, in that order; a position may come twice. */
export function atPositions(problem: Problem, positions: number[]): Problem {
  return {
    ...problem,
    kernel: problem.kernel.subMatrixRow(positions).subMatrixColumn(positions),
    crossKernel:
      problem.crossKernel.rows === 0
        ? Matrix.zeros(0, positions.length)
        : problem.crossKernel.subMatrixColumn(positions),
    targets: problem.targets.subMatrixRow(positions),
  };
}
