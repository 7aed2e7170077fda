import { element } from '../../src/arithmetic/element';
import { isNegligible } from '../../src/arithmetic/error-analysis/bounds/spectrum';
import { squareIsFinite } from '../../src/arithmetic/error-analysis/range';
import { distance, norm } from '../../src/linear-algebra/norms';
import type { Problem } from '../../src/model/problem';
import { eigenOf, kernelNorm } from '../../src/solver/error-bounds/conditioning';
import { reference } from './judge-weight';

/**
 * For inequalities between filters, which for an eigenvalue below 0 are those for one above it turned round. Equations
 * hold for every K for which K + λI is positive definite.
 */
export function needsSemidefinite({ kernel }: Problem): string | undefined {
  const smallest = element(eigenOf(kernel).values, -1);
  const semidefinite = smallest >= 0 || isNegligible(smallest, kernel.rows, kernelNorm(kernel));
  return semidefinite ? undefined : 'needs K without negative eigenvalues';
}

/** For laws about α*, which is a quotient of squares of predictions: implementations may compute them as they stand. */
export function needsSquares(problem: Problem): string | undefined {
  const { predictions } = reference(problem);
  const sizes = [predictions.truthOnly, predictions.previousOnly, problem.evaluationTargets].map(norm);
  return squareIsFinite('float64', Math.max(...sizes))
    ? undefined
    : 'squares of the predictions are beyond float64';
}

/**
 * For laws that change targets of the size of 1 alone: where predictions are subnormal, the best weight is beyond float64
 * then.
 */
export function needsFiniteWeight(problem: Problem): string | undefined {
  const { truthOnly, previousOnly } = reference(problem).predictions;
  const gap = distance(truthOnly, previousOnly);
  return gap === 0 || Number.isFinite(1 / gap) ? needsSquares(problem) : 'the best weight is beyond float64';
}
