import { Matrix } from '../../linear-algebra/matrix';
import { imagePatches, patchCounts } from './image-patches';

describe('imagePatches', () => {
  it('cuts an image of 4×4 pixels into four patches that overlap, with white around it', () => {
    const image = Array.from({ length: 16 }, (_, pixel) => pixel + 1);
    expect(patchCounts(4)).toEqual({ patches: 4, pixels: 16 });
    const row = imagePatches(new Matrix([image]), 4).getRow(0);
    expect(row.slice(0, 16)).toEqual([0, 0, 0, 0, 0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11]);
    expect(row.slice(48)).toEqual([6, 7, 8, 0, 10, 11, 12, 0, 14, 15, 16, 0, 0, 0, 0, 0]);
  });

  it('shows every pixel of a digit in one patch at least', () => {
    const images = Matrix.eye(64);
    const patches = imagePatches(images, 8);
    for (let pixel = 0; pixel < 64; pixel++) {
      expect(patches.getRow(pixel).filter((value) => value === 1).length).toBeGreaterThan(0);
    }
  });
});
