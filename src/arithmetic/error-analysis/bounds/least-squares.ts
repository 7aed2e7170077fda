import { u } from './roundoff';

/** A least-squares problem min ‖Ax − b‖ described by its singular values. */
export interface LeastSquaresSizes {
  readonly rows: number;
  /** σ_max² */
  readonly largestSquare: number;
  /** σ_min² > 0 */
  readonly smallestSquare: number;
  /** ‖x‖ */
  readonly solutionNorm: number;
  /** ‖Ax − b‖, or an upper bound of it */
  readonly residualNorm: number;
}

/**
 * Error of a backward stable least-squares solution: rows·u·(κ‖x‖ + κ²‖r‖/‖A‖) with κ = σ_max/σ_min.
 * Source: Higham, "Accuracy and Stability of Numerical Algorithms", theorem 20.1.
 */
export function leastSquaresBound(sizes: LeastSquaresSizes): number {
  const { rows, largestSquare, smallestSquare, solutionNorm, residualNorm } = sizes;
  const squaredCondition = largestSquare / smallestSquare;
  return (
    rows *
    u *
    (Math.sqrt(squaredCondition) * solutionNorm +
      (squaredCondition * residualNorm) / Math.sqrt(largestSquare))
  );
}
