import { z } from 'zod';
import type { Kernel } from './kernel';

const positive = z.number().positive('a number above 0');

/** The schema of kernels in input from outside. */
export const kernelSchema: z.ZodType<Kernel> = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('rbf'), gamma: positive }),
    z.strictObject({ type: z.literal('laplacian'), gamma: positive }),
    z.strictObject({ type: z.literal('matern32'), lengthScale: positive }),
    z.strictObject({ type: z.literal('matern52'), lengthScale: positive }),
    z.strictObject({
      type: z.literal('polynomial'),
      degree: z
        .number()
        .int('a whole number from 1 to 10')
        .min(1, 'a whole number from 1 to 10')
        .max(10, 'a whole number from 1 to 10'),
      gamma: positive,
      offset: z.number().nonnegative('a number not below 0'),
    }),
    z.strictObject({ type: z.literal('linear') }),
  ],
  'one of rbf, laplacian, matern32, matern52, polynomial, linear',
);
