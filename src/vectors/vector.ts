import { z } from 'zod';
import { commonKernelTypes } from '../kernels/kernel';
import { operationNames } from '../protocol/subject';

/** An exact number: "44/21", "-3", or 50 significant decimal digits where the fraction would be longer. */
const exactNumber = z
  .string()
  .regex(/^-?\d+(\/\d+|(\.\d+)?(e-?\d+)?)$/, 'a fraction or a decimal number')
  .describe('"44/21", "-3", or a decimal with 50 significant digits');
const exactMatrix = z.array(z.array(exactNumber));
const sendable = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity', '-0'])]);
const matrix = z.array(z.array(sendable));
const denominator = z.number().nonnegative();

const ridgeInputs = z.strictObject({
  K: matrix,
  y: matrix.optional(),
  lambda: sendable,
  alpha: sendable.optional(),
  alphas: z.array(sendable).optional(),
  Kx: matrix.optional(),
  yx: matrix.optional(),
});
const kernelInputs = z.strictObject({
  kernel: z.strictObject({
    type: z.enum(commonKernelTypes),
    gamma: sendable.optional(),
    degree: sendable.optional(),
    offset: sendable.optional(),
  }),
  X: matrix,
  Z: matrix,
});
const inputs = z
  .union([ridgeInputs, kernelInputs])
  .describe('what travels to an implementation, in the notation of PROTOCOL.md');

const description = {
  id: z.string().describe('never changes and is never used again'),
  comment: z.string(),
  flags: z.array(z.string()).describe('keys of `notes`'),
  claims: z.array(z.string()).describe('the claims this vector speaks for'),
  inputs,
  kills: z.array(z.string()).describe('mutants that this vector finds'),
};

const validVector = z.strictObject({
  ...description,
  result: z.literal('valid'),
  conditionNumber: z.number().describe('of K + λI; 1 for `kernel`, which solves nothing'),
  expected: z
    .strictObject({
      fitted: z.union([exactMatrix, z.array(exactMatrix)]).optional(),
      predictions: z.union([exactMatrix, z.array(exactMatrix)]).optional(),
      eigenvalues: z.array(exactNumber).optional(),
      filters: z.array(z.array(exactNumber)).optional(),
      alpha: exactNumber.nullable().optional(),
      K: exactMatrix.optional(),
    })
    .describe('alpha is null where every weight is optimal: null or any finite number is right'),
  denominators: z
    .strictObject({
      fitted: z.union([denominator, z.array(denominator)]).optional(),
      predictions: z.union([denominator, z.array(denominator)]).optional(),
      eigenvalues: denominator.optional(),
      filters: z.array(denominator).optional(),
      alpha: denominator.optional(),
      K: denominator.optional(),
    })
    .describe(
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
