import type { Arbitrary } from 'fast-check';
import { Matrix } from '../linear-algebra/matrix';
import { eigenOf } from '../solver/error-bounds/conditioning';
import { weightedConstants } from './weighted-constants';

/**
 * How targets are made from rows of plain numbers: as they are, all zero, with a large common offset,
 * or replaced by one eigenvector of the kernel matrix.
 */
export type TargetRecipe = 'plain' | 'zero' | 'offset' | 'eigenvector';

/** The common offset: far larger than the data, so that an implementation which centres or standardises shows. */
export const largeOffset = 1e6;

/** Shrinks to plain targets. */
export function targetRecipe(): Arbitrary<TargetRecipe> {
  return recipe;
}

const recipe = weightedConstants<TargetRecipe>([14, 'plain'], [3, 'eigenvector'], [2, 'offset'], [1, 'zero']);

/** y, n×outputs. @param plain what it is made from, of that shape */
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
