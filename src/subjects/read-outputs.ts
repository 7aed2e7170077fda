import { types } from 'node:util';
import { Matrix } from '../linear-algebra/matrix';
import { fromFields, outputFieldsOf } from '../protocol/operations/field-lists';
import type { OutputReader } from '../protocol/operations/output-kinds';
import type { Operation, OutputsOf, Request } from '../protocol/subject';
import { ProtocolError } from './protocol-error';

/** What one way of answering makes of numbers and matrices, and by which of their names it calls outputs. */
export interface Notation {
  /** `name` in the protocol, `key` in this code */
  readonly names: 'name' | 'key';
  /** undefined where the value is no number */
  readonly number: (value: unknown) => number | undefined;
  /** undefined where the value is no matrix object; lists of rows are read anyway */
  readonly matrix?: (value: unknown) => Matrix | undefined;
}

/**
 * Reads the outputs of answers in one notation. Written out by hand: over a pipe these are most of the bytes, and a
 * schema library takes longer over them than the subject over its answer.
 */
export function outputsReader(
  notation: Notation,
): <O extends Operation>(request: Request<O>, outputs: unknown) => OutputsOf<O> {
  const reader = readerOf(notation);
  /** @throws ProtocolError that names the field at fault */
  return ({ op, inputs }, outputs) => {
    const given = record(outputs, 'outputs');
    return fromFields(outputFieldsOf(op), 'key', (field) => {
      const size = field.size(inputs);
      if (field.asked && size.rows === 0) return field.conversions.empty(size);
      const name = field[notation.names];
      return field.conversions.read(given[name], name, size, reader);
    });
  };
}

function readerOf(notation: Notation): OutputReader {
  const number = (value: unknown, field: string): number => {
    const read = notation.number(value);
    if (read === undefined) throw new ProtocolError(`${field}: expected numbers`);
    return read;
  };
  const numbers = (value: unknown, field: string): number[] =>
    list(value, field).map((entry) => number(entry, field));
  return {
    list,
    number,
    numbers,
    matrix: (value, field, columns) =>
      notation.matrix?.(value) ??
      fromRows(
        list(value, field).map((row) => numbers(row, field)),
        field,
        columns,
      ),
  };
}

function record(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new ProtocolError(`${field}: expected an object`);
  return value as Readonly<Record<string, unknown>>;
}

/** Typed arrays are lists too. */
function list(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (types.isTypedArray(value)) return [...value];
  throw new ProtocolError(`${field}: expected a list`);
}

/** @param columns of a matrix without rows */
function fromRows(rows: number[][], field: string, columns: number): Matrix {
  if (rows.some((row) => row.length !== rows[0]?.length))
    throw new ProtocolError(`${field}: expected rows of equal length`);
  return rows.length === 0 || rows[0]?.length === 0 ? Matrix.zeros(rows.length, columns) : new Matrix(rows);
}
