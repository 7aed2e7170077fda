import { types } from 'node:util';
import { Matrix } from '../linear-algebra/matrix';
import type { Operation, OutputsOf, Request } from '../protocol/subject';
import { ProtocolError } from './protocol-error';

/** What one way of answering makes of numbers and matrices, and what it calls the optimal weight and a kernel matrix. */
export interface Notation {
  readonly weight: 'alpha' | 'weight';
  readonly kernel: 'K' | 'kernel';
  /** undefined where the value is no number */
  readonly number: (value: unknown) => number | undefined;
  /** undefined where the value is no matrix object; lists of rows are read anyway */
  readonly matrix?: (value: unknown) => Matrix | undefined;
}

/**
 * The outputs of an answer. Written out by hand: over a pipe these are most of the bytes, and a schema library takes
 * longer over them than the subject over its answer.
 * @throws ProtocolError that names the field at fault
 */
export function readOutputs(request: Request, outputs: unknown, notation: Notation): OutputsOf<Operation> {
  const fields = record(outputs, 'outputs');
  const matrix = (value: unknown, field: string, columns: number): Matrix =>
    notation.matrix?.(value) ?? fromRows(rowsOf(value, field, notation), field, columns);
  switch (request.op) {
    case 'distill': {
      const { targets, crossKernel } = request.inputs;
      const { columns } = targets;
      const fitted = list(fields['fitted'], 'fitted').map((values) => matrix(values, 'fitted', columns));
      if (crossKernel === undefined) return { fitted, predictions: [] };
      if (crossKernel.rows === 0) return { fitted, predictions: fitted.map(() => Matrix.zeros(0, columns)) };
      const predictions = list(fields['predictions'], 'predictions');
      return { fitted, predictions: predictions.map((values) => matrix(values, 'predictions', columns)) };
    }
    case 'limit': {
      const { targets, crossKernel } = request.inputs;
      const fitted = matrix(fields['fitted'], 'fitted', targets.columns);
      const wanted = crossKernel !== undefined && crossKernel.rows > 0;
      const predictions = wanted
        ? matrix(fields['predictions'], 'predictions', targets.columns)
        : Matrix.zeros(0, targets.columns);
      return { fitted, predictions };
    }
    case 'spectrum':
      return {
        eigenvalues: numbers(fields['eigenvalues'], 'eigenvalues', notation),
        filters: rowsOf(fields['filters'], 'filters', notation),
      };
    case 'optimalWeight': {
      const weight = fields[notation.weight];
      return { weight: weight === null ? null : number(weight, notation.weight, notation) };
    }
    case 'kernel':
      return { kernel: matrix(fields[notation.kernel], notation.kernel, request.inputs.others.rows) };
  }
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

function rowsOf(value: unknown, field: string, notation: Notation): number[][] {
  return list(value, field).map((row) => numbers(row, field, notation));
}

/** @param columns of a matrix without rows */
function fromRows(rows: number[][], field: string, columns: number): Matrix {
  if (rows.some((row) => row.length !== rows[0]?.length))
    throw new ProtocolError(`${field}: expected rows of equal length`);
  return rows.length === 0 || rows[0]?.length === 0 ? Matrix.zeros(rows.length, columns) : new Matrix(rows);
}

function numbers(value: unknown, field: string, notation: Notation): number[] {
  return list(value, field).map((entry) => number(entry, field, notation));
}

function number(value: unknown, field: string, notation: Notation): number {
  const read = notation.number(value);
  if (read === undefined) throw new ProtocolError(`${field}: expected numbers`);
  return read;
}
