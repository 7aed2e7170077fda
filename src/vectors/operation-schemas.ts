import { z } from 'zod';
import { solvesSystem } from '../protocol/operations/definitions';
import { type AnyOutputField, inputFieldsOf, outputFieldsOf } from '../protocol/operations/field-lists';
import type { AnyInputsJson, OutputName, OutputsJson } from '../protocol/operations/types';
import { type Operation, operationNames } from '../protocol/subject';

/** The order in which problems are written down; inputs that are not in it come last. */
const inputOrder: readonly string[] = ['yx', 'Kx', 'alphas', 'alpha', 'lambda', 'y', 'K'];

/** What may travel to an implementation: one schema for all operations that solve a system, and one for each other. */
export const inputsSchema = z.union([
  inputsOfAny(operationNames.filter(solvesSystem)),
  ...operationNames.filter((op) => !solvesSystem(op)).map((op) => inputsOfAny([op])),
]) as z.ZodType<AnyInputsJson>;

/** The outputs of any operation, in whatever way numbers are written. @param entry of a number */
export function outputsSchema<Entry>(entry: z.ZodType<Entry>): z.ZodType<OutputsJson<Entry>[Operation]> {
  return outputsOfAny(({ conversions }) => conversions.schema(entry)) as z.ZodType<
    OutputsJson<Entry>[Operation]
  >;
}

/** One number for each matrix of the outputs. */
export function perMatrixSchema(
  entry: z.ZodType<number>,
): z.ZodType<Readonly<Partial<Record<OutputName, number | readonly number[]>>>> {
  return outputsOfAny(({ conversions }) => conversions.schemaPerMatrix(entry)) as z.ZodType<
    Readonly<Partial<Record<OutputName, number | readonly number[]>>>
  >;
}

/** An input that only some of the operations take may be absent. */
function inputsOfAny(ops: readonly Operation[]): z.ZodType {
  const fields = ops.flatMap(inputFieldsOf);
  const names = [...new Set(fields.map(({ name }) => name))];
  const shape = names
    .sort((a, b) => inputOrder.indexOf(b) - inputOrder.indexOf(a))
    .map((name) => {
      const same = fields.filter((field) => field.name === name);
      const always = same.length === ops.length && same.every(({ optional }) => !optional);
      const [schema = z.never()] = same.map(({ conversions }) => conversions.sendable);
      return [name, always ? schema : schema.optional()] as const;
    });
  return z.strictObject(Object.fromEntries(shape));
}

/** No output belongs to every operation, and some are of one kind in one and of another in the next. */
function outputsOfAny(schemaOf: (field: AnyOutputField) => z.ZodType): z.ZodType {
  const fields = operationNames.flatMap(outputFieldsOf);
  const names = [...new Set(fields.map(({ name }) => name))];
  const shape = names.map((name) => {
    const kinds = new Map(fields.filter((field) => field.name === name).map((field) => [field.kind, field]));
    const schemas = [...kinds.values()]
      .sort((a, b) => Number(a.conversions.perStep) - Number(b.conversions.perStep))
      .map(schemaOf);
    const [schema = z.never(), ...others] = schemas;
    return [name, (others.length === 0 ? schema : z.union([schema, ...others])).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}
