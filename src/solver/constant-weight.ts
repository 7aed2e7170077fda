/** α, where every step has the same weight; undefined for a varying schedule or none. */
export function constantWeight({ weights }: { readonly weights: readonly number[] }): number | undefined {
  const [first] = weights;
  return weights.every((weight) => weight === first) ? first : undefined;
}
