import { z } from 'zod';

const version = z.strictObject({ name: z.string(), version: z.string() });

const common = {
  recordVersion: z.literal(1),
  /** of the sources that were built (`ProofSources.hash`) */
  sources: z.string(),
  /** the proof assistant, then its libraries; a library that does not tell its version is left out */
  software: z.array(version).readonly(),
};

/** What one build of the proofs came to: proofs/result.json. */
export const proofRecordSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...common,
    outcome: z.literal('proved'),
    /** in the order of Statements.v */
    theorems: z.array(
      z.strictObject({
        name: z.string(),
        /** in plain mathematics */
        says: z.string(),
        /** in Coq, after the definitions that it uses beyond the setting */
        statement: z.string(),
        /** what its proof assumes without proof; nothing where Coq calls it closed under the global context */
        assumptions: z.array(z.string()).readonly(),
      }),
    ),
  }),
  z.strictObject({ ...common, outcome: z.literal('failed'), reason: z.string() }),
]);

export type ProofRecord = z.infer<typeof proofRecordSchema>;

export type ProvedTheorem = Extract<ProofRecord, { outcome: 'proved' }>['theorems'][number];
