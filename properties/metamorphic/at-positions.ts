import type { Problem } from '../../src/model/problem';
import { trainingPointsAt } from '../../src/solver/kernel-origin';

/** The problem with its training points taken from these positions, in that order; a position may come twice. */
export function atPositions(problem: Problem, positions: number[]): Problem {
  return {
    ...problem,
    ...trainingPointsAt(problem, positions),
    targets: problem.targets.subMatrixRow(positions),
  };
}
