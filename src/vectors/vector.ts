import { z } from 'zod';
import { operationNames } from '../protocol/subject';
import { inputsSchema, outputsSchema, perMatrixSchema } from './operation-schemas';

/** An exact number: "44/21", "-3", or 50 significant decimal digits where the fraction would be longer. */
const exactNumber = z
  .string()
  .regex(/^-?\d+(\/\d+|(\.\d+)?(e-?\d+)?)$/, 'a fraction or a decimal number')
  .describe('"44/21", "-3", or a decimal with 50 significant digits');
const denominator = z.number().nonnegative();

const description = {
  id: z.string().describe('never changes and is never used again'),
  comment: z.string(),
  flags: z.array(z.string()).describe('keys of `notes`'),
  claims: z.array(z.string()).describe('the claims this vector speaks for'),
  inputs: inputsSchema.describe('what travels to an implementation, in the notation of PROTOCOL.md'),
  kills: z.array(z.string()).describe('mutants that this vector finds'),
};

const validVector = z.strictObject({
  ...description,
  result: z.literal('valid'),
  conditionNumber: z.number().describe('of K + λI; 1 for `kernel`, which solves nothing'),
  expected: outputsSchema(exactNumber).describe(
    'alpha is null where every weight is optimal: null or any finite number is right',
  ),
  denominators: perMatrixSchema(denominator).describe(
    'right: the Frobenius distance between what came and what is expected, over the denominator, is below `threshold`; one denominator for each matrix or list; 0 means exact',
  ),
  coarsestUnitRoundoff: z
    .number()
    .optional()
    .describe(
      'of `optimalWeight`: in an arithmetic no finer than this, rounding hides what tells one weight from another, and null or any finite number is right',
    ),
  references: z.array(z.string()).min(2).describe('independent computations that agree on `expected`'),
});

const invalidVector = z.strictObject({
  ...description,
  result: z.literal('rejected').describe('an implementation should refuse these inputs'),
});

export const vectorOperations = operationNames;

/** One file of frozen vectors: everything an implementer needs who cannot run this package. */
export const vectorFileSchema = z.strictObject({
  formatVersion: z.literal(1),
  op: z.enum(vectorOperations),
  unitRoundoff: z
    .number()
    .describe('the denominators are for this unit roundoff; scale them for another precision'),
  threshold: z.number(),
  notes: z.record(
    z.string(),
    z.strictObject({
      bugType: z.enum(['basic', 'boundary', 'conditioning', 'data-handling', 'state', 'validation']),
      description: z.string(),
      effect: z.string().describe('what an implementation that gets it wrong does'),
    }),
  ),
  vectors: z.array(z.discriminatedUnion('result', [validVector, invalidVector])),
});

export type VectorFile = z.infer<typeof vectorFileSchema>;
export type Vector = VectorFile['vectors'][number];
export type ValidVector = Extract<Vector, { result: 'valid' }>;
export type VectorOperation = (typeof vectorOperations)[number];

/** The name, without `.json`, of the second file of an operation: problems that are large in one way each. */
export function largeFile(op: VectorOperation): string {
  return `${op}-large`;
}
