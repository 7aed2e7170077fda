import { Matrix } from 'ml-matrix';

/** z = αy + (1−α)y′: what a student with weight α on the ground truth y is fitted to. */
export function mixTargets(weight: number, truth: Matrix, previous: Matrix): Matrix {
  return Matrix.add(Matrix.mul(truth, weight), Matrix.mul(previous, 1 - weight));
}
