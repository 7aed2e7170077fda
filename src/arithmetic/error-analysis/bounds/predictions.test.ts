import { predictionBound } from './predictions';
import { u } from './roundoff';

const unit = { points: 1, conditionNumber: 1, accumulation: 1, targetNorm: 1, systemNorm: 1 };

describe('predictionBound', () => {
  it('is the bound of the fitted values times ‖K̃G⁻¹‖', () => {
    expect(predictionBound({ ...unit, points: 2 }, 3)).toBe(6 * u);
  });
});
