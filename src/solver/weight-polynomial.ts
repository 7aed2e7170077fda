/**
 * Coefficients p_0 … p_{τ−1} of P_τ(s) = Σ p_k s^k, the polynomial with y⁽τ⁾ = P_τ(S) y⁽¹⁾:
 *
 *   P_τ(s) = (∏_{i=2..τ} (1−α_i)) s^{τ−1} + Σ_{i=2..τ} α_i (∏_{j=i+1..τ} (1−α_j)) s^{τ−i}.
 *
 * P_τ(1) = 1, and α_1 does not appear. @param weights α_1 … α_τ, τ ≥ 1
 */
export function weightPolynomial(weights: readonly number[]): number[] {
  const coefficients: number[] = [];
  let inherited = 1;
  for (const weight of weights.slice(1).reverse()) {
    coefficients.push(weight * inherited);
    inherited *= 1 - weight;
  }
  return [...coefficients, inherited];
}
