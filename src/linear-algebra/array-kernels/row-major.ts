/**
 * The elements of a matrix, row by row. Small matrices use arrays, which V8 allocates several times as fast; large ones
 * typed arrays, which start at zero, never change their representation and can be passed to native code.
 */
export type Elements = number[] | Float64Array;

/** Up to this length, that of a 64×64 matrix, storage is an array, copied from a template. */
const templateLength = 4096;

/** V8 stores integers as such and converts an array at its first fraction. An array that held a fraction stays converted. */
const template: readonly number[] = Array.from({ length: templateLength }, () => 1 / 2).fill(0);

/** Zeros of the given length, stored as doubles from the start. */
export function zeros(length: number): Elements {
  return length <= templateLength ? template.slice(0, length) : new Float64Array(length);
}
