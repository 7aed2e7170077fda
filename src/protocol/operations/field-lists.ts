import type { z } from 'zod';
import type { Rational } from '../../arithmetic/exact/rational';
import type { InputField, InputKind, OutputField, OutputKind, OutputSize } from './fields';
import { inputKinds } from './input-kinds';
import { outputKinds, type OutputReader } from './output-kinds';
import type { Operation, OutputName } from './types';
import { operations } from './index';

/** An input of some operation with all that depends on its kind; only its operation knows the type of its values. */
export interface AnyInputField extends InputField {
  /** its name in this code */
  readonly key: string;
  readonly conversions: {
    encode(value: unknown): unknown;
    decode(json: unknown): unknown;
    copy(value: unknown): unknown;
    exact(value: unknown, exact: (value: number) => Rational): unknown;
    others(value: unknown): Readonly<Record<string, unknown>>;
    readonly sendable: z.ZodType;
    readonly printable: z.ZodType;
  };
}

/** An output of some operation, likewise. */
export interface AnyOutputField extends OutputField<unknown> {
  readonly name: OutputName;
  readonly key: string;
  readonly conversions: {
    readonly perStep: boolean;
    read(value: unknown, field: string, size: OutputSize, reader: OutputReader): unknown;
    empty(size: OutputSize): unknown;
    encode(value: unknown): unknown;
    fits(value: unknown, size: OutputSize): boolean;
    shape(size: OutputSize): string;
    matrices(value: unknown): readonly (readonly (readonly unknown[])[])[];
    schema(entry: z.ZodType): z.ZodType;
    schemaPerMatrix(entry: z.ZodType): z.ZodType;
  };
}

// The one place where fields forget the types of their values: methods may be assigned to methods of wider parameters.
const inputConversions: { readonly [Kind in InputKind]: AnyInputField['conversions'] } = inputKinds;
const outputConversions: { readonly [Kind in OutputKind]: AnyOutputField['conversions'] } = outputKinds;

/** The inputs of an operation in the order in which they travel. */
export function inputFieldsOf(op: Operation): readonly AnyInputField[] {
  return inputFields[op];
}

/** The outputs of an operation in the order in which a person reads them. */
export function outputFieldsOf(op: Operation): readonly AnyOutputField[] {
  return outputFields[op];
}

/** What inputs or outputs hold under a name. */
export function valueIn(values: object, name: string): unknown {
  return (values as Readonly<Record<string, unknown>>)[name];
}

/**
 * An object with a value for each field. Its type is for the caller to know, from the operation that the fields are of.
 * @param name under which a field's value is put down; @param value undefined where there is none
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the operation
export function fromFields<Field extends { readonly key: string; readonly name: string }, Result>(
  fields: readonly Field[],
  name: 'key' | 'name',
  value: (field: Field) => unknown,
): Result {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const own = value(field);
    if (own !== undefined) values[field[name]] = own;
  }
  return values as Result;
}

const inputFields = byOperation(({ inputs }) =>
  Object.entries<InputField>(inputs).map(([key, field]): AnyInputField => ({
    key,
    ...field,
    conversions: inputConversions[field.kind],
  })),
);

const outputFields = byOperation(({ outputs }) =>
  Object.entries<OutputField<never> & { readonly name: OutputName }>(outputs).map(
    ([key, field]): AnyOutputField => ({ key, ...field, conversions: outputConversions[field.kind] }),
  ),
);

function byOperation<Value>(
  valueOf: (operation: (typeof operations)[Operation]) => Value,
): Readonly<Record<Operation, Value>> {
  const values = Object.entries(operations).map(([op, operation]) => [op, valueOf(operation)]);
  return Object.fromEntries(values) as Record<Operation, Value>;
}
