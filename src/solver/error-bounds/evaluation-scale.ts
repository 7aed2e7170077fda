import { memoize } from '../../arithmetic/memoize';
import type { Matrix } from '../../linear-algebra/matrix';
import { originOf } from '../kernel-origin';
import { kernelScale } from './kernel-scale';

/** η: how far a matrix may be from what an implementation evaluates in its place; 0 where it is given the matrix. */
export function evaluationScale(matrix: Matrix): number {
  const origin = originOf(matrix);
  return origin === undefined ? 0 : scaleOf(origin);
}

const scaleOf = memoize(kernelScale);
