import { Matrix } from '../../linear-algebra/matrix';

/** Width and height of a patch, and the distance to the next. */
const patchSize = 4;
const stride = 2;
/** White pixels around the image: with them its edge is in as many patches as its middle. */
const padding = 1;

/** The number of patches of an image of the given width, and the number of pixels of a patch. */
export function patchCounts(size: number): { readonly patches: number; readonly pixels: number } {
  return { patches: alongOneSide(size) ** 2, pixels: patchSize ** 2 };
}

/** Square images, one per row, as their overlapping patches of 4×4 pixels, one after the other. */
export function imagePatches(images: Matrix, size: number): Matrix {
  const side = alongOneSide(size);
  const positions = Array.from({ length: side ** 2 * patchSize ** 2 }, (_, k) => {
    const [patch, pixel] = [Math.floor(k / patchSize ** 2), k % patchSize ** 2];
    const row = stride * Math.floor(patch / side) + Math.floor(pixel / patchSize) - padding;
    const column = stride * (patch % side) + (pixel % patchSize) - padding;
    const inside = row >= 0 && row < size && column >= 0 && column < size;
    return inside ? row * size + column : undefined;
  });
  const patches = new Matrix(images.rows, positions.length);
  for (let image = 0; image < images.rows; image++) {
    positions.forEach((position, k) => {
      if (position !== undefined) patches.set(image, k, images.get(image, position));
    });
  }
  return patches;
}

function alongOneSide(size: number): number {
  return Math.floor((size + 2 * padding - patchSize) / stride) + 1;
}
