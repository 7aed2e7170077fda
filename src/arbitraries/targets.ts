import fc, { type Arbitrary } from 'fast-check';
import { Matrix } from '../arithmetic/matrix';
import { eigenOf } from '../claims/conditioning';

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

const recipe: Arbitrary<TargetRecipe> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.constant('plain'), weight: 14 },
  { arbitrary: fc.constant('eigenvector'), weight: 3 },
  { arbitrary: fc.constant('offset'), weight: 2 },
  { arbitrary: fc.constant('zero'), weight: 1 },
);

/** y, n×outputs. @param rows n rows of at least `outputs` numbers */
export function buildTargets(
  recipe: TargetRecipe,
  rows: readonly (readonly number[])[],
  outputs: number,
  kernel: Matrix,
): Matrix {
  const plain = new Matrix(rows.map((row) => row.slice(0, outputs)));
  switch (recipe) {
    case 'plain':
      return plain;
    case 'zero':
      return plain.mul(0);
    case 'offset':
      return plain.add(largeOffset);
    case 'eigenvector': {
      const { vectors } = eigenOf(kernel);
      return Matrix.columnVector(vectors.getColumn(Math.min(outputs, kernel.rows) - 1)).mmul(
        Matrix.ones(1, outputs),
      );
    }
  }
}
