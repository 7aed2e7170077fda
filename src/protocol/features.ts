import { z } from 'zod';
import { type CommonKernel, commonKernelTypes } from '../kernels/kernel';

/**
 * What an implementation declares of itself in `hello`: parts that it lacks, and how exact its answers are. Whatever is
 * absent is there.
 */
export interface Features {
  /** false: `distill` and `limit` take no `Kx` */
  readonly outOfSample?: false | undefined;
  /** at most so many columns of y */
  readonly outputs?: number | undefined;
  /** last: `distill` answers with the last step alone */
  readonly path?: 'last' | undefined;
  /** at most so many rows of K, of X and of Z */
  readonly maxPoints?: number | undefined;
  readonly weights?: WeightFeatures | undefined;
  /** the relative error that answers have by design */
  readonly tolerance?: number | undefined;
  /** decimal digits that numbers keep in transport */
  readonly digits?: number | undefined;
  /** false: the last bits of an answer vary from call to call */
  readonly repeatable?: false | undefined;
  /** whether it is given K and K̃, or points and a kernel in their place; default kernels */
  readonly inputs?: readonly InputForm[] | undefined;
  /** the kernels that it evaluates on points; default all of the protocol */
  readonly kernels?: readonly CommonKernel['type'][] | undefined;
}

type InputForm = 'kernels' | 'points';

/** Which weights an implementation lacks. */
interface WeightFeatures {
  /** false: neither 0 nor 1 */
  readonly boundary?: false | undefined;
  /** false: one weight for all steps */
  readonly varying?: false | undefined;
}

/** `true` says what saying nothing says. */
const lacking = z
  .boolean('true or false')
  .transform((has) => (has ? undefined : false))
  .optional();
const count = z.int('a whole number from 1').min(1, 'a whole number from 1').optional();
const inputForm = z.enum(['kernels', 'points'], '"kernels", "points" or a list of both');
const digits = 'a whole number from 4 to 17';

/** Fields that this version does not know are ignored, so that adapters of later versions still start. */
export const featuresSchema: z.ZodType<Features> = z.object(
  {
    outOfSample: lacking,
    outputs: count,
    path: z.literal('last', '"last"').optional(),
    maxPoints: count,
    weights: z.object({ boundary: lacking, varying: lacking }, 'an object').optional(),
    tolerance: z
      .number('a number above 0 and to 0.1')
      .gt(0, 'a number above 0 and to 0.1')
      .max(0.1, 'a number above 0 and to 0.1')
      .optional(),
    digits: z.int(digits).min(4, digits).max(17, digits).optional(),
    repeatable: lacking,
    inputs: z.union([inputForm.transform((form) => [form]), z.array(inputForm).min(1)]).optional(),
    // Kernels that the protocol does not know are ignored.
    kernels: z
      .array(z.string())
      .transform((types) => commonKernelTypes.filter((type) => types.includes(type)))
      .optional(),
  },
  'an object',
);

interface Featured {
  readonly features?: Features | undefined;
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
