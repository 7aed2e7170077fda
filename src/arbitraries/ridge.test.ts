import fc from 'fast-check';
import { ridgeRecipe, ridgeValue } from './ridge';

describe('ridgeValue', () => {
  it('is the plain number, whatever the kernel', () => {
    expect(ridgeValue({ type: 'plain', value: 1 / 4 }, 8)).toBe(1 / 4);
  });

  it('is relative to the norm of the kernel', () => {
    expect(ridgeValue({ type: 'relative', factor: 2, exponent: 3 }, 8)).toBe(16_000);
  });

  it('counts a zero kernel as 1, so that it stays positive', () => {
    expect(ridgeValue({ type: 'relative', factor: 2, exponent: 3 }, 0)).toBe(2000);
  });
});

describe('ridgeRecipe', () => {
  it('shrinks to a plain 1', () => {
    const { counterexample } = fc.check(
      fc.property(ridgeRecipe(), () => false),
      { seed: 1 },
    );
    expect(counterexample).toEqual([{ type: 'plain', value: 1 }]);
  });

  it('reaches from 10⁻¹⁴ to 10⁶ times the kernel', () => {
    const exponents = fc
      .sample(ridgeRecipe(), { seed: 1, numRuns: 2000 })
      .flatMap((recipe) => (recipe.type === 'relative' ? [recipe.exponent] : []));
    expect([Math.min(...exponents), Math.max(...exponents)]).toEqual([-14, 6]);
  });
});
