import { fromFields, inputFieldsOf, outputFieldsOf, valueIn } from './operations/field-lists';
import type { PointsJson } from './operations/fields';
import type { AnyInputsJson, InputsJson, InputsOf, OutputsJson, Request } from './operations/types';
import type { Operation, OutputsOf } from './subject';

export type { InputsJson, OutputsJson } from './operations/types';

/** The protocol this suite speaks; a subject with another major version is refused. */
export const protocolVersion = { major: 1, minor: 0 } as const;

/** The protocol's inputs of a request, as they travel across the pipe. */
export function encodeInputs<O extends Operation>({ op, inputs }: Request<O>): InputsJson[O] {
  return fromFields(inputFieldsOf(op), 'name', ({ key, optional, conversions }) =>
    optional && !hasRows(valueIn(inputs, key)) ? undefined : conversions.encode(valueIn(inputs, key)),
  );
}

/** Inputs as they travel. @param points in place of K and K̃, where there are any */
export function sentInputs(inputs: AnyInputsJson, points: PointsJson | undefined): object {
  if (points === undefined) return inputs;
  return { points, ...inputs, K: undefined, Kx: undefined };
}

/** The inputs that have travelled, nonsense included. What an operation needs and does not get is empty or NaN. */
export function decodeInputs<O extends Operation>(op: O, inputs: AnyInputsJson): InputsOf<O> {
  return fromFields(inputFieldsOf(op), 'key', ({ name, optional, conversions }) =>
    optional && !(name in inputs) ? undefined : conversions.decode(valueIn(inputs, name)),
  );
}

/** The protocol's outputs of an answer that has the shape its request calls for. */
export function encodeOutputs<O extends Operation>(
  { op, inputs }: Request<O>,
  outputs: OutputsOf<O>,
): OutputsJson[O] {
  return fromFields(outputFieldsOf(op), 'name', (field) =>
    field.asked && field.size(inputs).rows === 0
      ? undefined
      : field.conversions.encode(valueIn(outputs, field.key)),
  );
}

/** The same outputs with every number written in another way; null stays null. */
export function mapOutputs<O extends Operation, From extends object, To>(
  op: O,
  outputs: OutputsJson<From>[O],
  write: (entry: From) => To,
): OutputsJson<To>[O] {
  const map = (value: unknown): unknown => {
    if (value === null) return null;
    return Array.isArray(value) ? value.map(map) : write(value as From);
  };
  return fromFields(outputFieldsOf(op), 'name', ({ name }) =>
    name in outputs ? map(valueIn(outputs, name)) : undefined,
  );
}

function hasRows(matrix: unknown): boolean {
  return typeof matrix === 'object' && matrix !== null && 'rows' in matrix && matrix.rows !== 0;
}
