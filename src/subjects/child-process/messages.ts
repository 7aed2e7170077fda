import type { Matrix } from 'ml-matrix';
import { z } from 'zod';
import { matrixToJson, numberToJson } from '../../claims/problem-json';
import { operationNames, type Operation, type OutputsOf, type Request } from '../../claims/subject';
import { type Notation, readOutputs } from '../read-outputs';

/** The protocol this host speaks; a subject with another major version is refused. */
export const protocolVersion = { major: 1, minor: 0 } as const;

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
});

export type Hello = z.output<typeof helloSchema>;

/** The protocol's inputs of a request: the notation of the theory, numbers as JSON can hold them. */
export function encodeInputs({ op, inputs }: Request): object {
  const common = { K: matrixToJson(inputs.kernel), lambda: numberToJson(inputs.ridge) };
  switch (op) {
    case 'distill':
      return {
        ...common,
        y: matrixToJson(inputs.targets),
        alphas: inputs.weights.map(numberToJson),
        ...encodeKx(inputs),
      };
    case 'limit':
      return {
        ...common,
        y: matrixToJson(inputs.targets),
        alpha: numberToJson(inputs.weight),
        ...encodeKx(inputs),
      };
    case 'spectrum':
      return { ...common, alphas: inputs.weights.map(numberToJson) };
    case 'optimalWeight':
      return {
        ...common,
        y: matrixToJson(inputs.targets),
        alphas: inputs.weights.map(numberToJson),
        Kx: matrixToJson(inputs.crossKernel),
        yx: matrixToJson(inputs.evaluationTargets),
      };
  }
}

function encodeKx({ crossKernel }: { crossKernel?: Matrix }): object {
  return crossKernel === undefined || crossKernel.rows === 0 ? {} : { Kx: matrixToJson(crossKernel) };
}

const specialNumbers: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity, '-0': -0 };

const notation: Notation = {
  weight: 'alpha',
  number: (value) =>
    typeof value === 'number' ? value : typeof value === 'string' ? specialNumbers[value] : undefined,
};

/** The outputs of an `ok` reply. @throws ProtocolError that names the field at fault */
export function decodeOutputs(request: Request, outputs: unknown): OutputsOf<Operation> {
  return readOutputs(request, outputs, notation);
}
