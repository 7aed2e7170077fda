import { fittedBound } from './fitted';
import { predictionBound } from './predictions';
import { productUnderflow, underflowBound } from './underflow';

const unit = { points: 1, conditionNumber: 1, accumulation: 1, targetNorm: 1, systemNorm: 1 };

describe('underflowBound', () => {
  it('is n·T·√κ·(1 + ‖G‖) times the least double', () => {
    const given = { points: 2, conditionNumber: 9, accumulation: 5, targetNorm: 7, systemNorm: 3 };
    expect(underflowBound(given)).toBe(2 * 5 * 3 * 4 * Number.MIN_VALUE);
  });

  it('allows nothing where results are exactly 0', () => {
    expect(underflowBound({ ...unit, targetNorm: 0 })).toBe(0);
    expect(productUnderflow({ ...unit, targetNorm: 0 })).toBe(0);
    expect(underflowBound({ ...unit, accumulation: 0 })).toBe(0);
  });

  it('is all that is left of the bound of subnormal targets, and nothing of that of others', () => {
    const subnormal = { ...unit, targetNorm: 1e-310 };
    expect(fittedBound(subnormal)).toBe(underflowBound(subnormal));
    expect(fittedBound(subnormal)).toBeLessThan(1e-310 / 1e12);
    expect(fittedBound(unit)).toBe(2 ** -53);
  });

  it('covers a product that underflows by itself', () => {
    expect(predictionBound({ ...unit, targetNorm: 1e-310 }, 1e-20)).toBe(Number.MIN_VALUE);
  });
});
