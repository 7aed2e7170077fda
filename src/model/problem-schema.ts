import { z } from 'zod';
import { commonKernelTypes } from '../kernels/kernel';
import { commonKernelSchema, kernelSchema } from '../kernels/kernel-schema';

/** A finite number; −0 travels as a string, because JSON has no such number. */
const finite = z.union([z.literal('-0').transform(() => -0), z.number()], 'a finite number');
const row = z.array(finite, 'a list of numbers').min(1, 'at least one number');
const matrix = z.array(row, 'a list of rows of numbers').min(1, 'at least one row');
const possiblyEmptyMatrix = z.array(row, 'a list of rows of numbers');
/** One column may be written as a plain list. */
const targets = z.union(
  [z.array(finite).transform((values) => values.map((value) => [value])), possiblyEmptyMatrix],
  'a list of numbers, or of rows of numbers',
);

const weight = finite.refine((value) => value >= 0 && value <= 1, 'a number from 0 to 1');

/** What laws about kernels evaluate them on, as counterexamples hold it. */
const kernelArguments = z.strictObject({
  X: matrix,
  Z: matrix,
  type: z.enum(commonKernelTypes, `one of ${commonKernelTypes.join(', ')}`),
  gamma: finite.refine((value) => value > 0, 'a number above 0'),
  degree: z.int('a whole number from 1').min(1, 'a whole number from 1'),
  offset: finite.refine((value) => value >= 0, 'a number not below 0'),
});

/** What a subject was given in place of K and K̃, as counterexamples hold it beside them. */
const points = z.strictObject({
  X: matrix,
  Z: possiblyEmptyMatrix.optional(),
  kernel: commonKernelSchema,
});

/** A problem as users write it, in the notation of the theory; either K, or a kernel with its points X. */
export const problemSchema = z.strictObject({
  K: matrix.optional(),
  kernel: kernelSchema.optional(),
  X: matrix.optional(),
  y: targets,
  lambda: finite.refine((value) => value > 0, 'a number above 0'),
  alphas: z.array(weight, 'a list of weights'),
  points: points.optional(),
  Kx: possiblyEmptyMatrix.optional(),
  Xx: possiblyEmptyMatrix.optional(),
  yx: targets.optional(),
  features: matrix.optional(),
  kernelArguments: kernelArguments.optional(),
});

export type ProblemInput = z.input<typeof problemSchema>;
export type ParsedProblemInput = z.output<typeof problemSchema>;
