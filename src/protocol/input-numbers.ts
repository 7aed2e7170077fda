import type { CommonKernel } from '../kernels/kernel';
import type { Matrix } from '../linear-algebra/matrix';

/** What a request is made of. */
export type Input = Matrix | CommonKernel | number | readonly number[];

/** The first number in one input of a request that is none: NaN or infinite. */
export function notFiniteIn(input: Input): number | undefined {
  const numbers = numbersOf(input);
  for (let k = 0; k < numbers.length; k++) {
    const number = numbers[k] as number;
    if (!Number.isFinite(number)) return number;
  }
  return undefined;
}

/** Every number in one input of a request. */
export function numbersOf(input: Input): ArrayLike<number> {
  if (typeof input === 'number') return [input];
  if ('elements' in input) return input.elements;
  return 'type' in input ? Object.values(input).filter((value) => typeof value === 'number') : input;
}
