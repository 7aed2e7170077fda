import { z } from 'zod';
import { type CommonKernel, commonKernelTypes, type Kernel } from './kernel';

const positive = z.number().positive('a number above 0');

const rbf = z.strictObject({ type: z.literal('rbf'), gamma: positive });
const laplacian = z.strictObject({ type: z.literal('laplacian'), gamma: positive });
const polynomial = z.strictObject({
  type: z.literal('polynomial'),
  degree: z
    .number()
    .int('a whole number from 1 to 10')
    .min(1, 'a whole number from 1 to 10')
    .max(10, 'a whole number from 1 to 10'),
  gamma: positive,
  offset: z.number().nonnegative('a number not below 0'),
});
const linear = z.strictObject({ type: z.literal('linear') });

/** The schema of kernels in input from outside. */
export const kernelSchema: z.ZodType<Kernel> = z.discriminatedUnion(
  'type',
  [
    rbf,
    laplacian,
    z.strictObject({ type: z.literal('matern32'), lengthScale: positive }),
    z.strictObject({ type: z.literal('matern52'), lengthScale: positive }),
    polynomial,
    linear,
  ],
  'one of rbf, laplacian, matern32, matern52, polynomial, linear',
);

/** The same of those that the protocol knows. */
export const commonKernelSchema: z.ZodType<CommonKernel> = z.discriminatedUnion(
  'type',
  [linear, polynomial, rbf, laplacian],
  `one of ${commonKernelTypes.join(', ')}`,
);
