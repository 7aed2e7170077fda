import { element } from '../../arithmetic/element';
import type { Field } from '../../arithmetic/exact/field';

/** b⁽ᵗ⁾ = a(α_t + (1−α_t) b⁽ᵗ⁻¹⁾) from b⁽⁰⁾ = 1 with a = d/(d+λ), for every eigenvalue and t = 1 … τ. */
export function filterPathOver<T>(
  field: Field<T>,
  eigenvalues: readonly T[],
  ridge: T,
  weights: readonly T[],
): T[][] {
  const shrinkage = eigenvalues.map((eigenvalue) => field.divide(eigenvalue, field.add(eigenvalue, ridge)));
  let previous = eigenvalues.map(() => field.one);
  return weights.map((weight) => {
    const others = field.subtract(field.one, weight);
    previous = previous.map((filter, i) =>
      field.multiply(element(shrinkage, i), field.add(weight, field.multiply(others, filter))),
    );
    return previous;
  });
}
