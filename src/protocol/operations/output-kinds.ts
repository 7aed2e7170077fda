import { z } from 'zod';
import { Matrix } from '../../linear-algebra/matrix';
import { matrixToJson, numberToJson, type NumberJson } from '../numbers-json';
import type { OutputKind, OutputSize, OutputValue } from './fields';

/** The outputs of implementations as they come, in whatever form: @throws Error that names the field at fault. */
export interface OutputReader {
  list(value: unknown, field: string): readonly unknown[];
  number(value: unknown, field: string): number;
  numbers(value: unknown, field: string): number[];
  /** @param columns of a matrix without rows */
  matrix(value: unknown, field: string, columns: number): Matrix;
}

type Own = OutputValue<number, Matrix>;

/** How outputs of one kind are read, checked, sent and told. */
interface OutputConversions<Kind extends OutputKind> {
  /** one member for each step */
  readonly perStep: boolean;
  read(value: unknown, field: string, size: OutputSize, reader: OutputReader): Own[Kind];
  /** without rows */
  empty(size: OutputSize): Own[Kind];
  encode(value: Own[Kind]): OutputValue<NumberJson>[Kind];
  fits(value: unknown, size: OutputSize): boolean;
  /** the shape that is right, in words */
  shape(size: OutputSize): string;
  /** its matrices; lists are columns, and a single number is 1×1 */
  matrices(value: OutputValue<unknown>[Kind]): readonly (readonly (readonly unknown[])[])[];
  /** @param entry of a number */
  schema(entry: z.ZodType): z.ZodType;
  /** of one number for each of its matrices */
  schemaPerMatrix(entry: z.ZodType): z.ZodType;
}

export const outputKinds: { readonly [Kind in OutputKind]: OutputConversions<Kind> } = {
  matrix: {
    perStep: false,
    read: (value, field, { columns }, reader) => reader.matrix(value, field, columns),
    empty: ({ columns }) => Matrix.zeros(0, columns),
    encode: matrixToJson,
    fits: isMatrixOf,
    shape: ({ rows, columns }) => `1 matrices of ${rows}×${columns}`,
    matrices: (matrix) => [matrix],
    schema: (entry) => z.array(z.array(entry)),
    schemaPerMatrix: (entry) => entry,
  },
  matrices: {
    perStep: true,
    read: (value, field, { columns }, reader) =>
      reader.list(value, field).map((matrix) => reader.matrix(matrix, field, columns)),
    empty: ({ count, columns }) => Array.from({ length: count }, () => Matrix.zeros(0, columns)),
    encode: (matrices) => matrices.map(matrixToJson),
    fits: (value, size) =>
      Array.isArray(value) &&
      value.length === size.count &&
      value.every((matrix) => isMatrixOf(matrix, size)),
    shape: ({ count, rows, columns }) => `${count} matrices of ${rows}×${columns}`,
    matrices: (matrices) => matrices,
    schema: (entry) => z.array(z.array(z.array(entry))),
    schemaPerMatrix: (entry) => z.array(entry),
  },
  list: {
    perStep: false,
    read: (value, field, _size, reader) => reader.numbers(value, field),
    empty: () => [],
    encode: (list) => list.map(numberToJson),
    fits: isListOf,
    shape: ({ rows }) => `1 lists of ${rows} numbers`,
    matrices: (list) => [column(list)],
    schema: (entry) => z.array(entry),
    schemaPerMatrix: (entry) => entry,
  },
  lists: {
    perStep: true,
    read: (value, field, _size, reader) =>
      reader.list(value, field).map((list) => reader.numbers(list, field)),
    empty: () => [],
    encode: (lists) => lists.map((list) => list.map(numberToJson)),
    fits: (value, size) =>
      Array.isArray(value) && value.length === size.count && value.every((list) => isListOf(list, size)),
    shape: ({ count, rows }) => `${count} lists of ${rows} numbers`,
    matrices: (lists) => lists.map(column),
    schema: (entry) => z.array(z.array(entry)),
    schemaPerMatrix: (entry) => z.array(entry),
  },
  number: {
    perStep: false,
    read: (value, field, _size, reader) => (value === null ? null : reader.number(value, field)),
    empty: () => null,
    encode: (number) => (number === null ? null : numberToJson(number)),
    fits: (value) => value === null || typeof value === 'number',
    shape: () => 'a number or null',
    matrices: (number) => [[[number]]],
    schema: (entry) => entry.nullable(),
    schemaPerMatrix: (entry) => entry,
  },
};

function isMatrixOf(value: unknown, { rows, columns }: OutputSize): boolean {
  return Matrix.isMatrix(value) && value.rows === rows && value.columns === columns;
}

function isListOf(value: unknown, { rows }: OutputSize): boolean {
  return Array.isArray(value) && value.length === rows;
}

function column<Entry>(list: readonly Entry[]): Entry[][] {
  return list.map((entry) => [entry]);
}
