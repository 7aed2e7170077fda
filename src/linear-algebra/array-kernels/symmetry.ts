import type { Elements } from './row-major';

/** Rows and columns of a block. Element (i, j) and its mirror image (j, i) lie far apart; both blocks fit the cache. */
const blockSize = 32;

/** Whether A equals Aᵀ exactly, for A n×n. A NaN equals nothing. */
export function isSymmetric(elements: Elements, size: number): boolean {
  for (let firstRow = 0; firstRow < size; firstRow += blockSize) {
    const rowEnd = Math.min(firstRow + blockSize, size);
    for (let firstColumn = 0; firstColumn <= firstRow; firstColumn += blockSize) {
      const columnEnd = firstColumn + blockSize;
      for (let i = firstRow; i < rowEnd; i++) {
        for (let j = firstColumn; j <= i && j < columnEnd; j++) {
          if (elements[i * size + j] !== elements[j * size + i]) return false;
        }
      }
    }
  }
  return true;
}

/** Copies the strictly lower triangle of A, n×n, to the upper one. */
export function mirrorLower(elements: Elements, size: number): void {
  for (let firstRow = 0; firstRow < size; firstRow += blockSize) {
    const rowEnd = Math.min(firstRow + blockSize, size);
    for (let firstColumn = 0; firstColumn <= firstRow; firstColumn += blockSize) {
      for (let i = firstRow; i < rowEnd; i++) {
        const columnEnd = Math.min(firstColumn + blockSize, i);
        for (let j = firstColumn; j < columnEnd; j++) elements[j * size + i] = elements[i * size + j];
      }
    }
  }
}
