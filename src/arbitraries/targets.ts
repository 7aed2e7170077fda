import type { Arbitrary } from 'fast-check';
import { Matrix } from '../linear-algebra/matrix';
import { eigenOf } from '../solver/error-bounds/conditioning';
import { weightedConstants } from './weighted-constants';

/**
 * How targets are built from rows of numbers: unchanged, all zero, with a large common offset, or replaced by one
 * eigenvector of the kernel matrix.
 */
export type TargetRecipe = 'plain' | 'zero' | 'offset' | 'eigenvector';

/** The common offset: far larger than the data, which exposes implementations that centre or standardise. */
export const largeOffset = 1e6;

/** A way to build targets. Shrinks to unchanged numbers. */
export function targetRecipe(): Arbitrary<TargetRecipe> {
  return recipe;
}

const recipe = weightedConstants<TargetRecipe>([14, 'plain'], [3, 'eigenvector'], [2, 'offset'], [1, 'zero']);

/** y, n×outputs. @param plain the numbers it is built from, of that shape */
export function buildTargets(recipe: TargetRecipe, plain: Matrix, kernel: Matrix): Matrix {
  switch (recipe) {
    case 'plain':
      return plain;
    case 'zero':
      return Matrix.zeros(plain.rows, plain.columns);
    case 'offset':
      return Matrix.add(plain, largeOffset);
    case 'eigenvector': {
      const { vectors } = eigenOf(kernel);
      const vector = vectors.getColumnVector(Math.min(plain.columns, kernel.rows) - 1);
      return vector.mmul(Matrix.ones(1, plain.columns));
    }
  }
}
