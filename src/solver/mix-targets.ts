import { Matrix } from '../linear-algebra/matrix';

/** z = αy + (1−α)y′: what a student with weight α on the ground truth y is fitted to. */
export function mixTargets(weight: number, truth: Matrix, previous: Matrix): Matrix {
  return Matrix.mul(truth, weight).add(Matrix.mul(previous, 1 - weight));
}
