import { element } from '../../src/arithmetic/element';
import { isNegligible } from '../../src/arithmetic/error-analysis/bounds/spectrum';
import type { Problem } from '../../src/model/problem';
import { kernelNorm } from '../../src/solver/error-bounds/conditioning';
import { ridgeFilter } from '../../src/solver/filters';

/** One eigendirection of K. */
interface Direction {
  readonly position: number;
  readonly eigenvalue: number;
  /** a = d/(d+λ) */
  readonly shrinkage: number;
}

/** d_j > d_k > 0 */
export interface EigenvaluePair {
  readonly larger: Direction;
  readonly smaller: Direction;
}

/** The largest and the smallest positive eigenvalue, where rounding cannot have made the difference between them. */
export function extremePair(
  eigenvalues: readonly number[],
  { kernel, ridge }: Problem,
): EigenvaluePair | undefined {
  const [size, largest] = [kernel.rows, kernelNorm(kernel)];
  const positions = [...eigenvalues.keys()].filter((position) => {
    const eigenvalue = element(eigenvalues, position);
    return eigenvalue > 0 && !isNegligible(eigenvalue, size, largest);
  });
  const [larger, smaller] = [positions[0], positions.at(-1)].map((position = 0): Direction => {
    const eigenvalue = element(eigenvalues, position);
    return { position, eigenvalue, shrinkage: ridgeFilter(eigenvalue, ridge) };
  });
  if (larger === undefined || smaller === undefined) return undefined;
  return isNegligible(larger.eigenvalue - smaller.eigenvalue, size, largest)
    ? undefined
    : { larger, smaller };
}
