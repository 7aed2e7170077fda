import { z } from 'zod';

const no = z.literal(false, 'false, or nothing');

/**
 * What an implementation declares of itself in `hello`: parts that it lacks, and how exact its answers are. Whatever is
 * absent is there. Fields that this version does not know are ignored, so that adapters of later versions still start.
 */
export const featuresSchema = z.object({
  /** false: `distill` and `limit` take no `Kx` */
  outOfSample: no.optional(),
  /** at most so many columns of y */
  outputs: z.int('a whole number').min(1, 'a number from 1').optional(),
  /** last: `distill` answers with the last step alone */
  path: z.literal('last', '"last", or nothing').optional(),
  /** at most so many rows of K, of X and of Z */
  maxPoints: z.int('a whole number').min(1, 'a number from 1').optional(),
  /** false: no weights 0 and 1; no weights that vary over the steps */
  weights: z.object({ boundary: no.optional(), varying: no.optional() }).optional(),
  /** the relative error that answers have by design */
  tolerance: z.number().gt(0, 'a number above 0').max(0.1, 'a number to 0.1').optional(),
  /** decimal digits that numbers keep on their way */
  digits: z.int('a whole number').min(4, 'a number from 4').max(17, 'a number to 17').optional(),
  /** false: the last bits of an answer vary from call to call */
  repeatable: no.optional(),
});

export type Features = Readonly<z.output<typeof featuresSchema>>;
