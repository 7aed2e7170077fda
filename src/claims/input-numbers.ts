import type { Matrix } from '../arithmetic/matrix';
import type { CommonKernel } from '../kernels/kernel';

/** What a request is made of. */
export type Input = Matrix | CommonKernel | number | readonly number[];

/** Every number in one input of a request. */
export function numbersOf(input: Input): readonly number[] {
  if (typeof input === 'number') return [input];
  if ('elements' in input) return input.elements;
  return 'type' in input ? Object.values(input).filter((value) => typeof value === 'number') : input;
}
