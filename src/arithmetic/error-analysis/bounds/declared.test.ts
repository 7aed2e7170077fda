import { testRatioThreshold } from '../test-ratio';
import { declaredScale } from './declared';

const nothing = { tolerance: undefined, digits: undefined };
const sizes = { rounding: 1e-14, solveError: 1e-15, norms: 2 };

describe('the scale of declared errors', () => {
  it('is that of rounding where nothing is declared', () => {
    expect(declaredScale(nothing, sizes)).toBe(1e-14);
  });

  it('lets pass just the tolerance times the size of the fits', () => {
    const scale = declaredScale({ ...nothing, tolerance: 1e-6 }, sizes);
    // 1e-14 / 1e-15 = 10 is more than the norms.
    expect(scale * testRatioThreshold).toBeCloseTo(1e-5, 15);
  });

  it('goes by the norms where they are larger, or no system was solved', () => {
    const declared = { ...nothing, tolerance: 1e-6 };
    const ofNorms = declaredScale(declared, { ...sizes, solveError: undefined }) * testRatioThreshold;
    expect(ofNorms).toBeCloseTo(2e-6, 15);
    expect(declaredScale(declared, { ...sizes, norms: 50 }) * testRatioThreshold).toBeCloseTo(5e-5, 15);
  });

  it('is never below that of rounding', () => {
    expect(declaredScale({ ...nothing, tolerance: 1e-20 }, sizes)).toBe(1e-14);
  });

  it('adds the rounding of decimal digits', () => {
    const scale = declaredScale({ ...nothing, digits: 15 }, { ...sizes, solveError: undefined });
    expect(scale).toBeCloseTo(1e-14 + 2 * 0.5e-14, 20);
  });

  it('makes no number of NaN', () => {
    expect(declaredScale({ ...nothing, tolerance: 1e-6 }, { ...sizes, norms: NaN })).toBeNaN();
  });
});
