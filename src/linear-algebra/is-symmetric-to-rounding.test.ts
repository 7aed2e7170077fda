import { isSymmetricToRounding } from './is-symmetric-to-rounding';
import { Matrix } from './matrix';

const withCorner = (corner: number, scale = 1): Matrix => new Matrix([[2, 1], [corner, 3]]).mul(scale); // prettier-ignore

describe('isSymmetricToRounding', () => {
  it.each([1, 1e200, 1e-200, 1e-310])('accepts one more bit, at the scale %d', (scale) => {
    expect(isSymmetricToRounding(withCorner(1 + Number.EPSILON, scale))).toBe(true);
  });

  it.each([1, 1e200, 1e-9, 1e-200, 1e-300])(
    'does not accept a difference of 10⁻⁹, at the scale %d',
    (scale) => {
      expect(isSymmetricToRounding(withCorner(1 + 1e-9, scale))).toBe(false);
    },
  );

  it('accepts neither NaN nor a matrix that is not square', () => {
    expect(isSymmetricToRounding(withCorner(NaN))).toBe(false);
    expect(isSymmetricToRounding(Matrix.zeros(1, 2))).toBe(false);
  });
});
