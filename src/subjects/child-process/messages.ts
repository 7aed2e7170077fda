import { z } from 'zod';
import { featuresSchema } from '../../protocol/features';
import { protocolVersion } from '../../protocol/protocol-json';
import { operationNames } from '../../protocol/subject';
import { outputsReader } from '../read-outputs';

/** What a subject says of itself. Fields and operations that this host does not know are ignored. */
export const helloSchema = z.object({
  protocol: z.object({ major: z.literal(protocolVersion.major, 'protocol version 1'), minor: z.number() }),
  implementation: z.object({
    name: z.string(),
    version: z.string(),
    language: z.string(),
    precision: z.enum(['float64', 'float32', 'other']),
  }),
  ops: z
    .array(z.string())
    .transform((names) => operationNames.filter((operation) => names.includes(operation))),
  features: featuresSchema.optional(),
});

export type Hello = z.output<typeof helloSchema>;

/** A map: a subject's strings must not reach what objects inherit, such as `constructor`. */
const specialNumbers = new Map(Object.entries({ NaN, Infinity, '-Infinity': -Infinity, '-0': -0 }));

/** The outputs of an `ok` reply. @throws ProtocolError that names the field at fault */
export const decodeOutputs = outputsReader({
  names: 'name',
  number: (value) =>
    typeof value === 'number' ? value : typeof value === 'string' ? specialNumbers.get(value) : undefined,
});
