import { type Difficulty, largestRightRatio } from '../../arithmetic/error-analysis/bounds/right-routes';
import type { Precision } from '../../arithmetic/error-analysis/unit-roundoff';
import type { Matrix } from '../../linear-algebra/matrix';
import { eigenOf, kernelNorm } from './conditioning';

/** The largest test ratio that a right method can have on a system with K + λI. @param ridge λ > 0 */
export function largestRightRatioAt(kernel: Matrix, ridge: number, precision: Precision): number {
  return largestRightRatio(precision, difficultyOf(kernel, ridge));
}

function difficultyOf(kernel: Matrix, ridge: number): Difficulty {
  const norm = kernelNorm(kernel);
  return {
    points: kernel.rows,
    ridgeCondition: 1 + norm / ridge,
    separation: separationOf(eigenOf(kernel).values, norm),
  };
}

/** @param values in descending order */
function separationOf(values: readonly number[], norm: number): number {
  let smallest = norm;
  for (let i = 1; i < values.length; i++) {
    smallest = Math.min(smallest, (values[i - 1] ?? NaN) - (values[i] ?? NaN));
  }
  return norm === 0 ? 1 : smallest / norm;
}
