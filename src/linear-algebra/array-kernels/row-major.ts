import type { AbstractMatrix } from 'ml-matrix';

/**
 * The numbers of a matrix, row by row. Small ones are in arrays, which V8 allocates several times as fast; large ones in
 * typed arrays, which are zero from the start, never change their representation and can be handed to native code.
 */
export type Elements = number[] | Float64Array;

/** Storage up to this length, that of a 64×64 matrix, is an array, copied from a template. */
const templateLength = 4096;

/** V8 keeps whole numbers as integers and converts the array at the first fraction; one that once held a fraction stays. */
const template: readonly number[] = Array.from({ length: templateLength }, () => 1 / 2).fill(0);

/** So many zeros, as storage for doubles. */
export function zeros(length: number): Elements {
  return length <= templateLength ? template.slice(0, length) : new Float64Array(length);
}

/** The elements of a matrix, row by row. */
export function elementsOf(matrix: AbstractMatrix): Elements {
  const { rows, columns } = matrix;
  const elements = zeros(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) elements[i * columns + j] = matrix.get(i, j);
  }
  return elements;
}

/** The same for a list of rows. @throws RangeError where they differ in length; @throws TypeError for what is no number */
export function elementsOfRows(rows: ArrayLike<ArrayLike<number>>, columns: number): Elements {
  const elements = zeros(rows.length * columns);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row?.length !== columns) throw new RangeError('rows of different lengths make no matrix');
    for (let j = 0; j < columns; j++) {
      const element = row[j];
      if (typeof element !== 'number') throw new TypeError('a matrix consists of numbers');
      elements[i * columns + j] = element;
    }
  }
  return elements;
}
