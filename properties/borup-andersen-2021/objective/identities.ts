import { element } from '../../../src/arithmetic/element';
import {
  addToDiagonal,
  type Dense,
  innerProductOver,
  minus,
  multiply,
  plus,
  transpose,
} from '../../../src/arithmetic/exact/dense';
import type { Field } from '../../../src/arithmetic/exact/field';
import type { FeatureProblemOver, Identity } from '../../../src/model/identity';
import type { SolverOver } from '../../../src/solver/over-field/solver';
import { mixture, ridgeDenominator, single } from '../../quantities/over-field';

/**
 * K = ΦΦᵀ has degree 2 in Φ, so that Δ has degree 2n, S has degree 2n over it and y⁽ᵗ⁾ degree 1 + t(2n+1) over Δ^t.
 * β⁽ᵗ⁾ = Φᵀc_t has degree t(2n+1) over Δ^t.
 */
const coefficientDegree = (points: number, steps: number): number => steps * (2 * points + 1);

export const objectiveIdentities: readonly Identity[] = [
  {
    given: 'features',
    name: 'normal-equations',
    title: '(ΦᵀΦ + λI) β(t) = Φᵀ z_t with β(t) = Φᵀ c_t: primal and dual solutions agree',
    degree: (points, steps) => coefficientDegree(points, steps) + 2,
    equation(field, problem, solver) {
      const { features } = problem;
      const transposed = transpose(features);
      const normal = addToDiagonal(field, multiply(field, transposed, features), problem.ridge);
      const { coefficients, mixed } = lastStep(field, problem, solver);
      return {
        left: multiply(field, normal, coefficients),
        right: multiply(field, transposed, mixed),
        denominator: () => ridgeDenominator(field, problem, problem.weights.length),
      };
    },
  },
  {
    given: 'features',
    name: 'gap',
    title: 'J(β(t) + δ) − J(β(t)) = ½‖Φδ‖² + (λ/2)‖δ‖²',
    // Squares of Φβ, of degree 1 more than β over Δ^t, times a weight.
    degree: (points, steps) => 2 * coefficientDegree(points, steps) + 3,
    equation(field, problem, solver) {
      const { features, direction, ridge } = problem;
      const { coefficients, teacher } = lastStep(field, problem, solver);
      const objective = objectiveOf(field, problem, teacher);
      const difference = field.subtract(
        objective(plus(field, coefficients, direction)),
        objective(coefficients),
      );
      const half = field.divide(field.one, field.add(field.one, field.one));
      const moved = multiply(field, features, direction);
      const expected = field.add(
        innerProductOver(field, moved, moved),
        field.multiply(ridge, innerProductOver(field, direction, direction)),
      );
      return {
        left: single(difference),
        right: single(field.multiply(half, expected)),
        denominator: () => ridgeDenominator(field, problem, 2 * problem.weights.length),
      };
    },
  },
];

/** β = Φᵀc, seen from outside as predictions at the unit vectors of feature space, and what it was fitted to. */
function lastStep<T>(
  field: Field<T>,
  problem: FeatureProblemOver<T>,
  solver: SolverOver<T>,
): { readonly coefficients: Dense<T>; readonly teacher: Dense<T>; readonly mixed: Dense<T> } {
  const path = solver.distill({ ...problem, crossKernel: transpose(problem.features) });
  const teacher = path.at(-2)?.fitted ?? problem.targets;
  const mixed = mixture(field, element(problem.weights, -1), problem.targets, teacher);
  return { coefficients: element(path, -1).predictions, teacher, mixed };
}

/** J(β) = (α/2)‖Φβ − y‖² + ((1−α)/2)‖Φβ − ŷ‖² + (λ/2)‖β‖² */
function objectiveOf<T>(
  field: Field<T>,
  { features, targets, ridge, weights }: FeatureProblemOver<T>,
  teacher: Dense<T>,
): (coefficients: Dense<T>) => T {
  const weight = element(weights, -1);
  const half = field.divide(field.one, field.add(field.one, field.one));
  const square = (values: Dense<T>): T => innerProductOver(field, values, values);
  return (coefficients) => {
    const fitted = multiply(field, features, coefficients);
    const terms = [
      field.multiply(weight, square(minus(field, fitted, targets))),
      field.multiply(field.subtract(field.one, weight), square(minus(field, fitted, teacher))),
      field.multiply(ridge, square(coefficients)),
    ];
    return field.multiply(
      half,
      terms.reduce((sum, term) => field.add(sum, term)),
    );
  };
}
