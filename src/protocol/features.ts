import { z } from 'zod';
import { type CommonKernel, commonKernelTypes } from '../kernels/kernel';

const inputForm = z.enum(['kernels', 'points']);

/** What `hello` says of a subject besides its operations. What is absent is as if there were no features. */
export const featuresSchema = z.object({
  /** whether it is given K and K̃, or points and a kernel in their place; default kernels */
  inputs: z.union([inputForm.transform((form) => [form]), z.array(inputForm).min(1)]).optional(),
  /** the kernels that it evaluates on points; default all of the protocol. Others are ignored. */
  kernels: z
    .array(z.string())
    .transform((types) => commonKernelTypes.filter((type) => types.includes(type)))
    .optional(),
});

export type Features = z.output<typeof featuresSchema>;

interface Featured {
  readonly features?: Features;
}

/** Whether a subject is given K and K̃ as matrices. */
export function takesKernels({ features }: Featured): boolean {
  return features?.inputs?.includes('kernels') ?? true;
}

/** The kernels that a subject evaluates by itself, on points that it is given instead of K; none where it is not. */
export function kernelsOnPoints({ features }: Featured): readonly CommonKernel['type'][] {
  if (features?.inputs?.includes('points') !== true) return [];
  return features.kernels ?? commonKernelTypes;
}
