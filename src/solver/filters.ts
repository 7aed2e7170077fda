/** a = d/(d+λ): the factor by which ridge regression shrinks an eigendirection with eigenvalue d. */
export function ridgeFilter(eigenvalue: number, ridge: number): number {
  return eigenvalue / (eigenvalue + ridge);
}

/** b⁽ᵗ⁾ = a(α_t + (1−α_t) b⁽ᵗ⁻¹⁾) from b⁽⁰⁾ = 1, for every eigenvalue and t = 1 … τ. */
export function filterPath(
  eigenvalues: readonly number[],
  ridge: number,
  weights: readonly number[],
): number[][] {
  let previous = eigenvalues.map(() => 1);
  return weights.map((weight) => {
    previous = eigenvalues.map(
      (eigenvalue, i) => ridgeFilter(eigenvalue, ridge) * (weight + (1 - weight) * (previous[i] ?? NaN)),
    );
    return previous;
  });
}

/**
 * b⁽τ⁾ of one constant weight by its closed form, b⁽∞⁾ + (1−b⁽∞⁾)((1−α)a)^τ = (αd + λr^τ)/(αd + λ) with
 * r = (1−α)d/(d+λ): the same few operations for any number of steps. For r near 1 the power is computed from
 * 1−r = α + (1−α)λ/(d+λ), which has no cancellation; computing r^τ directly would lose a factor τ.
 * @param eigenvalue d; negative values, which come from rounding, count as 0; @param steps τ, a whole number ≥ 0
 */
export function stepFilter(eigenvalue: number, ridge: number, weight: number, steps: number): number {
  if (steps === 0) return 1;
  const d = Math.max(eigenvalue, 0);
  const distance = weight + (1 - weight) * (ridge / (d + ridge));
  const power = Math.exp(steps * Math.log1p(-distance));
  return (weight * d + ridge * power) / (weight * d + ridge);
}

/** b⁽∞⁾ = d/(d + λ/α) for a constant weight; 0 for α = 0. */
export function limitFilter(eigenvalue: number, ridge: number, weight: number): number {
  return weight === 0 ? 0 : ridgeFilter(eigenvalue, ridge / weight);
}

/**
 * The ridge weight with which plain ridge regression would shrink the direction as much as filter b does:
 * d(1−b)/b; Infinity where the direction has been removed completely.
 */
export function effectiveRidge(eigenvalue: number, filter: number): number {
  return filter === 0 ? Infinity : (eigenvalue * (1 - filter)) / filter;
}
