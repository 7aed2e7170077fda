import { element } from '../../src/arithmetic/element';
import type { Dense } from '../../src/arithmetic/exact/dense';
import type { Field } from '../../src/arithmetic/exact/field';
import type { Equation, ProblemOver } from '../../src/model/identity';
import type { FitOver } from '../../src/solver/over-field/inputs';
import { ridgeDenominator } from './over-field';

/** The degree of one path: see the identities of `closed-form`. */
export const pathDegree = (points: number, steps: number): number => 1 + steps * (points + 1);

/** Fitted values and predictions of the last step of two paths. */
export function lastSteps<T>(
  field: Field<T>,
  problem: ProblemOver<T>,
  left: readonly FitOver<T>[],
  right: readonly FitOver<T>[],
): Equation<T> {
  const stacked = (path: readonly FitOver<T>[]): Dense<T> => {
    const { fitted, predictions } = element(path, -1);
    return [...fitted, ...predictions];
  };
  return {
    left: stacked(left),
    right: stacked(right),
    denominator: () => ridgeDenominator(field, problem, problem.weights.length),
  };
}
