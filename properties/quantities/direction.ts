import { given, type Hypothesis, needed } from '../../src/model/goal';

/** The shrinkage of one eigendirection with eigenvalue d. */
export const shrinkage = { a: 'd/(d + λ)' };

/** The filter of the limit: ridge λ/α, written so that α = 0 needs no division. */
export const limitFilter = { b_limit: 'α*d/(α*d + λ)' };

/** One step of the recursion, from b to b_next with weight α. */
export const nextFilter = { b_next: 'a*(α + (1 - α)*b)' };

/** K ⪰ 0, λ > 0 and one weight in [0, 1], none of which the conclusion can do without. */
export const settingNeeded: readonly Hypothesis[] = [
  needed('d ≥ 0'),
  needed('λ > 0'),
  needed('α ≥ 0'),
  needed('α ≤ 1'),
];

/** The same, where it only makes denominators positive. */
export const setting: readonly Hypothesis[] = [
  given('d ≥ 0'),
  given('λ > 0'),
  given('α ≥ 0'),
  given('α ≤ 1'),
];

/** K ⪰ 0 and λ > 0 where they only make denominators positive. */
export const ridgeSetting: readonly Hypothesis[] = [given('d ≥ 0'), given('λ > 0')];
