/**
 * T = Σ_{t=1..τ} ∏_{j>t} |1−α_j|: how much of each step's own rounding error survives to the last step. Step t adds an
 * error of at most one unit, and every later step j multiplies the inherited error by (1−α_j)S with ‖S‖ < 1. For weights
 * in [0,1], T ≤ min(τ, 1/min α). No weights: 0.
 */
export function accumulation(weights: readonly number[]): number {
  return accumulations(weights).at(-1) ?? 0;
}

/** T after each of the steps. */
export function accumulations(weights: readonly number[]): number[] {
  let inherited = 0;
  return weights.map((weight) => (inherited = 1 + Math.abs(1 - weight) * inherited));
}
