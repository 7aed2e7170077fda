import type { Dense } from '../arithmetic/exact/dense';
import type { Field, OrderedField } from '../arithmetic/exact/field';
import type { OptimalWeightInputsOver } from '../solver/over-field/inputs';
import type { SolverOver } from '../solver/over-field/solver';

/** K, K̃, y, ỹ, λ and weights over a field; K is symmetric, and K̃ may be anything. */
export type ProblemOver<T> = OptimalWeightInputsOver<T>;

/** K = ΦΦᵀ with known Φ. */
export interface FeatureProblemOver<T> extends ProblemOver<T> {
  /** Φ, n×p */
  readonly features: Dense<T>;
  /** δ, p×c: a direction in feature space */
  readonly direction: Dense<T>;
}

/** K = V D Vᵀ with known V and D. */
export interface SpectralProblemOver<T> extends ProblemOver<T> {
  /** d_1 … d_n */
  readonly eigenvalues: readonly T[];
  /** V, n×n, VᵀV = I */
  readonly eigenvectors: Dense<T>;
}

/** Two sides that are equal, entry by entry. */
export interface Equation<T> {
  readonly left: Dense<T>;
  readonly right: Dense<T>;
  /** what both sides have to be multiplied by to become polynomials in all that the problem is made of */
  readonly denominator: () => T;
}

interface NamedStatement {
  /** never changes once released */
  readonly name: string;
  readonly title: string;
  /** the least τ for which it says something; default 1 */
  readonly minimumSteps?: number;
}

interface IdentityOn extends NamedStatement {
  /**
   * A bound D(n, τ) on the total degree of both sides times the denominator, as polynomials in everything that is drawn
   * at random. By Schwartz and Zippel a false identity holds at a random point over GF(p) with probability ≤ D/p.
   */
  readonly degree: (points: number, steps: number) => number;
}

/** An equation of a claim, stated once for every field. */
export type Identity =
  | (IdentityOn & {
      readonly given: 'kernel';
      readonly equation: <T>(field: Field<T>, problem: ProblemOver<T>, solver: SolverOver<T>) => Equation<T>;
    })
  | (IdentityOn & {
      readonly given: 'features';
      readonly equation: <T>(
        field: Field<T>,
        problem: FeatureProblemOver<T>,
        solver: SolverOver<T>,
      ) => Equation<T>;
    })
  | (IdentityOn & {
      readonly given: 'spectrum';
      readonly equation: <T>(
        field: Field<T>,
        problem: SpectralProblemOver<T>,
        solver: SolverOver<T>,
      ) => Equation<T>;
    });

/** `smaller` ≤ `larger` in every pair; `<` where the inequality is strict. */
export interface OrderedPair<T> {
  readonly smaller: T;
  readonly larger: T;
  readonly strict: boolean;
}

/** Inequalities of a claim, stated once for every ordered field. K is positive semidefinite, λ > 0. */
export interface Inequality extends NamedStatement {
  readonly comparisons: <T>(
    field: OrderedField<T>,
    problem: SpectralProblemOver<T>,
    solver: SolverOver<T>,
  ) => readonly OrderedPair<T>[];
}
