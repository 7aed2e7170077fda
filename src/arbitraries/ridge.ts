import fc, { type Arbitrary } from 'fast-check';
import { simplePositive } from './numbers';
import { plainRecord } from './plain-record';

/**
 * A ridge, drawn either as a plain number or relative to the kernel: λ = factor · 10^exponent · ‖K‖.
 * Exponents range from −8 to 6, occasionally down to −14, where κ approaches 10¹⁴.
 */
export type RidgeRecipe =
  | { readonly type: 'plain'; readonly value: number }
  | { readonly type: 'relative'; readonly factor: number; readonly exponent: number };

/** A ridge. Shrinks to a plain 1. */
export function ridgeRecipe(): Arbitrary<RidgeRecipe> {
  return recipe;
}

const relative = (exponents: { min: number; max: number }): Arbitrary<RidgeRecipe> =>
  plainRecord({ type: fc.constant('relative'), factor: simplePositive(), exponent: fc.integer(exponents) });

const recipe: Arbitrary<RidgeRecipe> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: plainRecord({ type: fc.constant('plain'), value: simplePositive() }), weight: 4 },
  { arbitrary: relative({ min: -8, max: 6 }), weight: 5 },
  { arbitrary: relative({ min: -14, max: -9 }), weight: 1 },
);

/** λ of a drawn ridge. @param kernelNorm ‖K‖; 0 is replaced by 1 */
export function ridgeValue(ridge: RidgeRecipe, kernelNorm: number): number {
  return ridge.type === 'plain' ? ridge.value : ridge.factor * 10 ** ridge.exponent * (kernelNorm || 1);
}
