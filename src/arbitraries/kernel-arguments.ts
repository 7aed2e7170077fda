import fc, { type Arbitrary } from 'fast-check';
import { commonKernelTypes } from '../kernels/kernel';
import type { KernelArguments } from '../model/problem';
import { simplePositive } from './numbers';
import { plainRecord } from './plain-record';

/** A kernel type, and simple parameters for every type. Shrinks towards a linear kernel. */
export function kernelParameters(): Arbitrary<Omit<KernelArguments, 'points' | 'others'>> {
  return parameters;
}

const parameters = plainRecord({
  type: fc.constantFrom(...commonKernelTypes),
  gamma: simplePositive(),
  degree: fc.integer({ min: 1, max: 3 }),
  offset: fc.constantFrom(1, 1 / 2, 0),
});
